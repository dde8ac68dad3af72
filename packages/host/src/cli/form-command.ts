import { readFile } from 'node:fs/promises';
import { ApplicationFormInput } from '@fractional-embed/contract';
import type { Command } from 'commander';
import * as z from 'zod/mini';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { formHelp } from './form-example.js';
import { jobNameOf } from './job-name.js';
import { noSuchJob } from './no-such-job.js';
import { printable } from './report.js';

/** `jobs form`: how to apply for a job, in place of what its feed says. */
export function addFormCommand(jobs: Command, context: CliContext): void {
  jobs
    .command('form')
    .allowExcessArguments(false)
    .description('Print how to apply for a job, or say it in place of what its feed says.')
    .argument('<job>', 'the job’s id, its slug, or the address of its page')
    .argument('[file]', 'the form as JSON; - for the standard input; null in it for what the feed says')
    .addHelpText('after', formHelp)
    .addOption(hostOption())
    .action((job: string, file: string | undefined, { host }: { host?: string }) =>
      file === undefined ? printForm(job, host, context) : putForm(job, file, host, context),
    );
}

function printForm(typed: string, host: string | undefined, context: CliContext): Promise<void> {
  const name = jobNameOf(typed);
  return withAccess(configOf(context), host, async (access) => {
    const form = await access.form(name);
    if (form === undefined) throw noSuchJob(name);
    context.print(JSON.stringify(form, null, 2));
    if (form === null) {
      context.complain('It takes no applications here: fractional-host jobs form --help shows a form that does.');
    }
  });
}

async function putForm(typed: string, file: string, host: string | undefined, context: CliContext): Promise<void> {
  const name = jobNameOf(typed);
  const form = readForm(await textOf(file, context), file);
  await withAccess(configOf(context), host, async (access) => {
    const job = await access.putForm(name, form);
    if (!job) throw noSuchJob(name);
    const how = form === null ? 'Applications as its feed says' : 'Applications by the new form';
    context.print(`${how}: ${job.id}: ${printable(job.title)}`);
  });
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
