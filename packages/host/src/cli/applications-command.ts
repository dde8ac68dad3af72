import {
  AdminApplicationQuery,
  type AdminApplicationSummary,
  type ApplicationStatusInput,
  applicationStatuses,
  Instant,
} from '@fractional-embed/contract';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean } from '../did-you-mean.js';
import { withAccess } from './access.js';
import { addApplicationReadCommands } from './application-read-command.js';
import { hostOption } from './boards-command.js';
import { choiceOption } from './choice-option.js';
import { requireBoard } from './choose-board.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { numberOption } from './number-option.js';
import { printable } from './report.js';
import { tableLines } from './table.js';
import { writeExport } from './write-export.js';

type Status = (typeof applicationStatuses)[number];

interface ListOptions {
  host?: string;
  board?: string;
  job?: string;
  status?: Status;
  limit: number;
}

interface ExportOptions extends Omit<ListOptions, 'limit'> {
  since?: string;
  out?: string;
  force?: boolean;
}

interface MoveOptions {
  host?: string;
  from?: Status;
}

export function addApplicationsCommand(program: Command, context: CliContext): void {
  const applications = program
    .command('applications')
    .description('What people sent: list it, read it, take it out, and say where it stands.');
  applications
    .command('list', { isDefault: true })
    .description('List the newest, without who sent them.')
    .option('--board <slug>', 'only those sent to this board')
    .option('--job <id>', 'only those for the job of this id')
    .addOption(choiceOption('--status <status>', 'only those that stand here', applicationStatuses))
    .addOption(numberOption('--limit <count>', 'at most so many', [1, 100]).default(50))
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((options: ListOptions) => list(options, context));
  applications
    .command('export')
    .description('Write them as CSV, with who sent them; of one job with a column for each question.')
    .option('--board <slug>', 'only those sent to this board')
    .option('--job <id>', 'only those for the job of this id')
    .addOption(choiceOption('--status <status>', 'only those that stand here', applicationStatuses))
    .addOption(new Option('--since <date>', 'only those received then (UTC) or later').argParser(readSince))
    .option('--out <file>', 'write to this file and not to the standard output')
    .option('--force', 'write over a file that is there')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((options: ExportOptions) => exportAll(options, context));
  addApplicationReadCommands(applications, context);
  applications
    .command('status')
    .description('Say where one stands. Who applied is told nothing.')
    .argument('<id>', 'its id, as the list gives it')
    .addArgument(new Argument('<status>', applicationStatuses.join(', ')).argParser(readStatus))
    .addOption(choiceOption('--from <status>', 'only if it stands here now', applicationStatuses))
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((id: string, status: Status, options: MoveOptions) => move(id, status, options, context));
}

function readStatus(typed: string): Status {
  const status = applicationStatuses.find((one) => one === typed);
  if (status !== undefined) return status;
  const meant = didYouMean(typed, applicationStatuses);
  throw new InvalidArgumentError(`It may be ${applicationStatuses.join(', ')}.${meant}`);
}

/** A day, or an instant. */
function readSince(typed: string): string {
  const instant = /^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T00:00:00Z` : typed;
  if (Instant.safeParse(instant).success && !Number.isNaN(Date.parse(instant))) return instant;
  throw new InvalidArgumentError('It may be a date, such as 2026-01-31, or an instant, such as 2026-01-31T09:00:00Z.');
}

function exportAll({ host, board, job, status, since, out, force }: ExportOptions, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    if (board !== undefined) await requireBoard(access, board);
    await writeExport(access.exportApplications({ board, job, status, since }), { out, force }, context);
  });
}

function list({ host, board, ...asked }: ListOptions, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    if (board !== undefined) await requireBoard(access, board);
    const { data, nextCursor } = await access.applications(AdminApplicationQuery.parse({ board, ...asked }));
    if (data.length === 0) context.complain('There are none.');
    const head = ['id', 'received', 'board', 'job', 'status', 'flags'];
    for (const line of tableLines([head, ...data.map(rowOf)])) context.print(line);
    if (nextCursor !== null) context.complain('There are more: --board, --job and --status choose.');
  });
}

function rowOf({ id, receivedAt, board, jobTitle, status, flags }: AdminApplicationSummary): string[] {
  return [id, receivedAt, board, jobTitle, status, flags.join(' ')];
}

function move(id: string, status: Status, { host, from }: MoveOptions, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const input: ApplicationStatusInput = { status, ...(from !== undefined && { from }) };
    const moved = await access.setStatus(id, input);
    if (moved === undefined) throw new CliError(`There is no application with the id ${printable(id)}.`);
    context.print(`${moved.id}: ${moved.status}, ${printable(moved.jobTitle)}`);
  });
}
