import { Command, CommanderError } from 'commander';
import { ConfigError } from '../config.js';
import { addApplicationsCommand } from './applications-command.js';
import { addBoardsCommand } from './boards-command.js';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { addEraseCommand } from './erase-command.js';
import { addImportCommand } from './import-command.js';
import { addJobsCommand } from './jobs-command.js';
import { addAuditCommand, addKeysCommand } from './keys-command.js';
import { addOutboxCommand } from './outbox-command.js';
import { addServeCommand } from './serve-command.js';
import { storeTrouble } from './store-trouble.js';
import { addSubscriptionsCommand } from './subscriptions-command.js';
import { addWebhooksCommand } from './webhooks-command.js';

/**
 * Runs one command line, given without the program's name. `serve` resolves once the host listens, and goes on.
 * @returns the exit code: 0 done, 1 failed, 2 asked wrongly.
 */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  const program = new Command('fractional-host')
    .description('The host of fractional listings: serves boards, imports feeds.')
    .configureOutput({
      writeOut: (text) => context.print(text.trimEnd()),
      writeErr: (text) => context.complain(text.trimEnd()),
    })
    .showHelpAfterError('Add --help to see what is possible.')
    .exitOverride();
  const listings = [addServeCommand, addImportCommand, addBoardsCommand, addJobsCommand];
  const people = [addApplicationsCommand, addSubscriptionsCommand, addEraseCommand];
  const operation = [addWebhooksCommand, addOutboxCommand, addKeysCommand, addAuditCommand];
  for (const add of [...listings, ...people, ...operation]) add(program, context);
  try {
    await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeFor(error, context);
  }
}

/** Says what went wrong in one line; what nobody foresaw keeps its message, but no stack. */
function exitCodeFor(error: unknown, context: CliContext): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // it has spoken already
  context.complain(storeTrouble(error) ?? (error instanceof Error && error.message ? error.message : String(error)));
  if (error instanceof ConfigError) return 2;
  return error instanceof CliError ? error.exitCode : 1;
}
