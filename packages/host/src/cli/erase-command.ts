import { EmailAddress, type Erasure } from '@fractional-embed/contract';
import type { Command } from 'commander';
import type { ErasureTarget } from '../store/erasure/erasure-store.js';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';

interface Options {
  host?: string;
  yes?: boolean;
}

export function addEraseCommand(program: Command, context: CliContext): void {
  program
    .command('erase')
    .description('Erase all that came from an e-mail address, or one application. Without --yes it only counts.')
    .argument('<who>', 'the address, or an application’s id; - to read it from the standard input')
    .option('--yes', 'erase it, for good')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action((who: string, options: Options) => erase(who, options, context));
}

async function erase(who: string, { host, yes = false }: Options, context: CliContext): Promise<void> {
  const target = targetOf(who === '-' ? await textOf(context) : who);
  await withAccess(configOf(context), host, async (access) => {
    const result = await access.erase({ ...target, dryRun: !yes });
    if (isNothing(result) && (!yes || result.compacted)) {
      throw new CliError(`Nothing of ${'application' in target ? target.application : 'this address'} was found.`);
    }
    context.print(`${yes ? 'Erased' : 'Would erase'} ${countsOf(result)}`);
    if (!yes) context.complain('Nothing was changed: add --yes to erase it, for good.');
    else if (!result.compacted) {
      throw new CliError(
        'The rows are gone, but the database could not be compacted, so deleted bytes may be left in it: see that its disk has room for a copy of it, then erase once more.',
      );
    }
  });
}

async function textOf({ standardInput }: CliContext): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of standardInput) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8').trim();
}

/** The message says nothing of what was typed: terminals are recorded, and it may be an address. */
function targetOf(typed: string): ErasureTarget {
  if (/^app_[a-z2-7]{20}$/.test(typed)) return { application: typed };
  const email = EmailAddress.safeParse(typed.trim());
  if (email.success) return { email: email.data };
  throw new CliError(
    'An e-mail address is needed, or an application’s id as fractional-host applications lists it.',
    2,
  );
}

function isNothing({ applications, files, subscriptions, outboxEntries, mailFiles }: Erasure): boolean {
  return applications + files + subscriptions + outboxEntries + mailFiles === 0;
}

function countsOf({ applications, files, subscriptions, outboxEntries, mailFiles }: Erasure): string {
  const parts = [
    counted(applications, 'application'),
    counted(files, 'file'),
    counted(subscriptions, 'subscription'),
    counted(outboxEntries, 'outbox entry', 'outbox entries'),
  ];
  return `${parts.join(', ')} and ${counted(mailFiles, 'mail kept as a file', 'mails kept as files')}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
