import { type AdminKey, type AdminKeyWithSecret, AuditQuery } from '@fractional-embed/contract';
import type { Command } from 'commander';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import { numberOption } from './number-option.js';
import { printable } from './report.js';
import { tableLines } from './table.js';

interface Options {
  host?: string;
  days?: number;
  overlap?: number;
  limit?: number;
}

const dayMs = 86_400_000;

export function addKeysCommand(program: Command, context: CliContext): void {
  const keys = program.command('keys').description('Keys for the admin API, beside the host’s own ADMIN_KEY.');
  const command = (name: string, description: string) =>
    keys.command(name).description(description).addOption(hostOption()).allowExcessArguments(false);

  keys
    .command('list', { isDefault: true })
    .description('List them, without their secrets.')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action(({ host }: Options) => listKeys(host, context));
  command('add', 'Make one, and show its secret, this once.')
    .argument('<name>', 'what it is for, such as "nightly import"')
    .addOption(numberOption('--days <days>', 'it works so long (default: until it is revoked)', [1, 3650]))
    .action((name: string, options: Options) => addKey(name, options, context));
  command('rotate', 'Replace one by a new one, and show the new secret, this once.')
    .argument('<id>', 'the key’s id, as the list gives it')
    .addOption(numberOption('--overlap <hours>', 'the old one works on for so long', [0, 720]).default(24))
    .action((id: string, options: Options) => rotateKey(id, options, context));
  command('revoke', 'End one at once.')
    .argument('<id>', 'the key’s id, as the list gives it')
    .action((id: string, { host }: Options) => revokeKey(id, host, context));
}

function listKeys(host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const keys = await access.keys();
    if (keys.length === 0) context.complain('No keys but ADMIN_KEY yet: fractional-host keys add NAME');
    const head = ['id', 'name', 'made', 'last used', 'ends'];
    for (const line of tableLines([head, ...keys.map(rowOf)])) context.print(line);
  });
}

function rowOf({ id, name, createdAt, lastUsedOn, endsAt }: AdminKey): string[] {
  return [id, name, createdAt.slice(0, 10), lastUsedOn ?? 'never', endsAt ?? 'when revoked'];
}

function addKey(name: string, { host, days }: Options, context: CliContext): Promise<void> {
  if (!/^[^\p{Cc}\p{Zl}\p{Zp}]{1,100}$/u.test(name)) {
    throw new CliError('A key’s name is one line of 1 to 100 characters.', 2);
  }
  const expiresAt = days === undefined ? null : new Date(Date.now() + days * dayMs).toISOString();
  return withAccess(configOf(context), host, async (access) => {
    showSecret(await access.addKey({ name, expiresAt }), context);
  });
}

function rotateKey(id: string, { host, overlap = 0 }: Options, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    showSecret(found(await access.rotateKey(id, overlap), id), context);
    context.complain(overlap === 0 ? `${id} has ended.` : `${id} works for ${overlap} more hours.`);
  });
}

function revokeKey(id: string, host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const { name, endsAt } = found(await access.revokeKey(id), id);
    context.print(`Ended ${id}: ${printable(name)}, ${endsAt ?? ''}`);
  });
}

/** The secret is a result, so that a script can take it; what it means is said beside. */
function showSecret({ id, name, secret }: AdminKeyWithSecret, context: CliContext): void {
  context.print(`${id}: ${printable(name)}\n${secret}`);
  context.complain('Whoever has this secret may do everything. It is not shown again.');
}

function found<T>(key: T | undefined, id: string): T {
  if (key === undefined) throw new CliError(`There is no key with the id ${printable(id)} that works.`);
  return key;
}

/** `audit`: who changed what. */
export function addAuditCommand(program: Command, context: CliContext): void {
  program
    .command('audit')
    .description('Who changed what, or took it out, the newest first.')
    .addOption(numberOption('--limit <count>', 'at most so many', [1, 100]).default(50))
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action(({ host, limit }: Options) =>
      withAccess(configOf(context), host, async (access) => {
        const { data } = await access.audit(AuditQuery.parse({ limit }));
        const rows = data.map(({ at, actor, action, subject, outcome, details }) => {
          const told = Object.entries(details).map(([name, value]) => `${name} ${value}`);
          return [at, actor, action, subject ?? '-', outcome, told.join(', ')];
        });
        const head = ['at', 'by', 'what', 'of', 'outcome', 'details'];
        for (const line of tableLines([head, ...rows])) context.print(line);
      }),
    );
}
