import { type AdminJob, maxAdminJobs } from '@fractional-embed/contract';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { requireBoard } from './choose-board.js';
import { type CliContext, configOf } from './context.js';
import { addFormCommand } from './form-command.js';
import { jobNameOf } from './job-name.js';
import { noSuchJob } from './no-such-job.js';
import { printable } from './report.js';
import { tableLines } from './table.js';

interface ListOptions {
  board?: string;
  closed?: boolean;
  q?: string;
  limit: number;
  host?: string;
}

const examples = `
Examples:
  fractional-host jobs list --q "acme finance"
  fractional-host jobs close cfo-at-acme
  fractional-host jobs close https://jobs.example.org/jobs/cfo-at-acme`;

export function addJobsCommand(program: Command, context: CliContext): void {
  const jobs = program
    .command('jobs')
    .description('Find single jobs, close them, and say how to apply for them.')
    .addHelpText('after', examples);
  jobs
    .command('list')
    .allowExcessArguments(false)
    .description('List the open jobs, newest first, with what names them.')
    .option('--board <slug>', 'only the jobs of this board')
    .option('--closed', 'closed jobs, too')
    .option('--q <words>', 'only jobs with these words (or beginnings of them)')
    .addOption(new Option('--limit <count>', 'at most so many').default(100).argParser(readLimit))
    .addOption(hostOption())
    .action((options: ListOptions) => listJobs(options, context));
  jobs
    .command('close')
    .allowExcessArguments(false)
    .description('Close a job: it leaves the lists, and its page says that it is closed.')
    .argument('<job>', 'the job’s id, its slug, or the address of its page')
    .addOption(hostOption())
    .action((job: string, { host }: { host?: string }) => closeJob(job, host, context));
  addFormCommand(jobs, context);
}

function readLimit(typed: string): number {
  const limit = Number(typed);
  if (Number.isInteger(limit) && limit >= 1 && limit <= maxAdminJobs) return limit;
  throw new InvalidArgumentError(`It may be a whole number from 1 to ${maxAdminJobs}.`);
}

function listJobs({ board, closed = false, q = '', limit, host }: ListOptions, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    if (board !== undefined) await requireBoard(access, board);
    const { data, total } = await access.jobs({ board, closed, q, limit });
    if (total === 0) {
      context.complain(`There are none${closed ? '' : ' that are open: --closed shows the others'}.`);
      return;
    }
    const heads = ['id', 'slug', 'title', 'company', 'board', 'status', 'applications'];
    for (const line of tableLines([heads, ...data.map(rowOf)])) context.print(line);
    if (data.length < total)
      context.complain(`${data.length} of ${total}: --board and --q choose, --limit shows more.`);
  });
}

const statuses = {
  feed: 'closed: left its feed',
  operator: 'closed by you',
  date: 'closed: past its date',
} as const;

function rowOf({ id, slug, title, company, board, closedBy, applyBy = null }: AdminJob): string[] {
  return [id, slug, title, company ?? '-', board, closedBy === null ? 'open' : statuses[closedBy], appliedFor(applyBy)];
}

function appliedFor(by: string | null): string {
  if (by === null) return 'none';
  return by === 'form' ? 'here' : 'elsewhere';
}

function closeJob(typed: string, host: string | undefined, context: CliContext): Promise<void> {
  const name = jobNameOf(typed);
  return withAccess(configOf(context), host, async (access) => {
    const job = await access.closeJob(name);
    if (!job) throw noSuchJob(name);
    context.print(`Closed ${job.id}: ${printable(job.title)}`);
  });
}
