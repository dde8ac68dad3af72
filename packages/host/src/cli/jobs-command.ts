import type { Command } from 'commander';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { printable } from './report.js';

export function addJobsCommand(program: Command, context: CliContext): void {
  program
    .command('jobs')
    .description('Work on single jobs.')
    .command('close')
    .description('Close a job: it leaves the lists, and its page says that it is closed.')
    .argument('<id>', 'the job’s id, as the API gives it')
    .addOption(hostOption())
    .action((id: string, options: { host?: string }) => closeJob(id, options.host, context));
}

function closeJob(id: string, host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const job = await access.closeJob(id);
    if (!job) throw new CliError(`There is no job with the id ${printable(id)}.`);
    context.print(`Closed ${job.id}: ${printable(job.title)}`);
  });
}
