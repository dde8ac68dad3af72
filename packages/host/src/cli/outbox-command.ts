import { type OutboxEntry, OutboxQuery, outboxStates } from '@fractional-embed/contract';
import type { Command } from 'commander';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { choiceOption } from './choice-option.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { printable } from './report.js';
import { tableLines } from './table.js';

interface Options {
  host?: string;
  state?: string;
}

export function addOutboxCommand(program: Command, context: CliContext): void {
  const outbox = program
    .command('outbox')
    .description('Mails and webhooks that are to be sent, and what became of them.');
  outbox
    .command('list', { isDefault: true })
    .description('List the newest hundred.')
    .addOption(choiceOption('--state <state>', 'only these', outboxStates))
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((options: Options) => listOutbox(options, context));
  outbox
    .command('resend')
    .description('Send one again, at once, under the same id.')
    .argument('<id>', 'its id, as the list gives it')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((id: string, { host }: Options) => resend(id, host, context));
}

function listOutbox({ host, state }: Options, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const { data } = await access.outbox(OutboxQuery.parse({ state, limit: 100 }));
    if (data.length === 0) context.complain('There is nothing in it.');
    const head = ['id', 'state', 'topic', 'about', 'attempts', 'due', 'last error'];
    for (const line of tableLines([head, ...data.map(rowOf)])) context.print(line);
  });
}

function rowOf({ id, state, kind, topic, subject, attempts, dueAt, lastError }: OutboxEntry): string[] {
  return [id, state, `${kind} ${topic}`, subject, String(attempts), state === 'waiting' ? dueAt : '', lastError ?? ''];
}

function resend(id: string, host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const entry = await access.resend(id);
    if (entry === undefined) throw new CliError(`There is no entry with the id ${printable(id)}.`);
    context.print(`Due now: ${entry.id}, ${entry.kind} ${entry.topic} about ${entry.subject}`);
  });
}
