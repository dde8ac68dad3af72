import { AdminSubscriptionQuery, subscriptionStatuses } from '@fractional-embed/contract';
import type { Command } from 'commander';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { choiceOption } from './choice-option.js';
import { requireBoard } from './choose-board.js';
import { type CliContext, configOf } from './context.js';
import { numberOption } from './number-option.js';
import { tableLines } from './table.js';
import { writeExport } from './write-export.js';

interface Options {
  host?: string;
  board?: string;
}

interface ExportOptions extends Options {
  pending?: boolean;
  out?: string;
  force?: boolean;
}

export function addSubscriptionsCommand(program: Command, context: CliContext): void {
  const subscriptions = program.command('subscriptions').description('Who gets the newsletters.');
  subscriptions
    .command('list', { isDefault: true })
    .description('List the newest, without whose they are.')
    .option('--board <slug>', 'only those to this board’s newsletter')
    .addOption(choiceOption('--status <status>', 'only these', subscriptionStatuses))
    .addOption(numberOption('--limit <count>', 'at most so many', [1, 100]).default(50))
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((options: Options & { status?: string; limit: number }) => list(options, context));
  subscriptions
    .command('export')
    .description('Write the confirmed ones as CSV, each with the address that ends it.')
    .option('--board <slug>', 'only those to this board’s newsletter')
    .option('--pending', 'those that nobody has confirmed, too: they must not be written to')
    .option('--out <file>', 'write to this file and not to the standard output')
    .option('--force', 'write over a file that is there')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((options: ExportOptions) => exportAll(options, context));
}

function list({ host, board, status, limit }: Options & { status?: string; limit: number }, context: CliContext) {
  return withAccess(configOf(context), host, async (access) => {
    if (board !== undefined) await requireBoard(access, board);
    const { data } = await access.subscriptions(AdminSubscriptionQuery.parse({ board, status, limit }));
    if (data.length === 0) context.complain('There are none.');
    const rows = data.map((one) => [one.id, one.board, one.status, one.askedAt, one.confirmedAt ?? '-']);
    for (const line of tableLines([['id', 'board', 'status', 'asked', 'confirmed'], ...rows])) context.print(line);
  });
}

function exportAll({ host, board, pending = false, out, force }: ExportOptions, context: CliContext) {
  return withAccess(configOf(context), host, async (access) => {
    if (board !== undefined) await requireBoard(access, board);
    await writeExport(access.exportSubscriptions({ board, pending }), { out, force }, context);
  });
}
