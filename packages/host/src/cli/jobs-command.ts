import { readFile } from 'node:fs/promises';
import { ApplicationFormInput } from '@fractional-embed/contract';
import type { Command } from 'commander';
import * as z from 'zod/mini';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { printable } from './report.js';

interface HostOption {
  host?: string;
}

export function addJobsCommand(program: Command, context: CliContext): void {
  const jobs = program.command('jobs').description('Work on single jobs.');
  jobs
    .command('close')
    .description('Close a job: it leaves the lists, and its page says that it is closed.')
    .argument('<id>', 'the job’s id, as the API gives it')
    .addOption(hostOption())
    .action((id: string, { host }: HostOption) => closeJob(id, host, context));
  jobs
    .command('form')
    .description('Say how to apply for a job, in place of what its feed says.')
    .argument('<id>', 'the job’s id, as the API gives it')
    .argument('<file>', 'the form as JSON; - for the standard input; null in it for what the feed says')
    .addOption(hostOption())
    .action((id: string, file: string, { host }: HostOption) => putForm(id, file, host, context));
}

function closeJob(id: string, host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const job = await access.closeJob(id);
    if (!job) throw noSuchJob(id);
    context.print(`Closed ${job.id}: ${printable(job.title)}`);
  });
}

async function putForm(id: string, file: string, host: string | undefined, context: CliContext): Promise<void> {
  const form = readForm(await textOf(file, context), file);
  await withAccess(configOf(context), host, async (access) => {
    const job = await access.putForm(id, form);
    if (!job) throw noSuchJob(id);
    const how = form === null ? 'Applications as its feed says' : 'Applications by the new form';
    context.print(`${how}: ${job.id}: ${printable(job.title)}`);
  });
}

function noSuchJob(id: string): CliError {
  return new CliError(`There is no job with the id ${printable(id)}.`);
}

async function textOf(file: string, { standardInput }: CliContext): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch(() => {
      throw new CliError(`The file ${printable(file)} cannot be read.`, 2);
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of standardInput) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** @throws CliError with a line for each mistake that says where it is. */
function readForm(text: string, file: string): ApplicationFormInput {
  let form: unknown;
  try {
    form = JSON.parse(text);
  } catch {
    throw new CliError(`The file ${printable(file)} is no JSON.`, 2);
  }
  const parsed = ApplicationFormInput.safeParse(form, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `/${path.join('/')}: ${message}`);
  throw new CliError(lines.map(printable).join('\n'), 2);
}
