import { type Webhook, WebhookInput, type WebhookWithSecret } from '@fractional-embed/contract';
import type { Command } from 'commander';
import { isPrivateHost } from '../outgoing/public-address.js';
import { withAccess } from './access.js';
import { hostOption } from './boards-command.js';
import { CliError } from './cli-error.js';
import { type CliContext, configOf } from './context.js';
import type { HostAccess } from './host-access.js';
import { printable } from './report.js';
import { tableLines } from './table.js';

interface Options {
  host?: string;
  board?: string;
}

export function addWebhooksCommand(program: Command, context: CliContext): void {
  const webhooks = program
    .command('webhooks')
    .description('Endpoints that are told of new applications (standardwebhooks.com).');
  const command = (name: string, description: string) =>
    webhooks.command(name).description(description).addOption(hostOption()).allowExcessArguments(false);
  const ofId = (name: string, description: string, act: (access: HostAccess, id: string) => Promise<void>) =>
    command(name, description)
      .argument('<id>', 'the webhook’s id, as the list gives it')
      .action((id: string, { host }: Options) => withAccess(configOf(context), host, (access) => act(access, id)));

  webhooks
    .command('list', { isDefault: true })
    .description('List them.')
    .addOption(hostOption())
    .allowExcessArguments(false)
    .action(({ host }: Options) => listWebhooks(host, context));
  command('add', 'Add one, and show its secret, this once.')
    .argument('<url>', 'where to send')
    .option('--board <slug>', 'only what happens on this board (default: on all)')
    .action((url: string, options: Options) => addWebhook(url, options, context));
  ofId('rotate', 'Give one a new secret; both sign for a day.', async (access, id) => {
    showSecret(found(await access.rotateWebhook(id), id), context);
  });
  ofId('enable', 'Use one again that was disabled.', async (access, id) => {
    context.print(`In use again: ${lineOf(found(await access.enableWebhook(id), id))}`);
  });
  ofId('remove', 'Remove one.', async (access, id) => {
    context.print(`Removed ${lineOf(found(await access.removeWebhook(id), id))}`);
  });
}

function listWebhooks(host: string | undefined, context: CliContext): Promise<void> {
  return withAccess(configOf(context), host, async (access) => {
    const webhooks = await access.webhooks();
    if (webhooks.length === 0) context.complain('No webhooks yet: fractional-host webhooks add URL');
    const rows = webhooks.map(({ id, board, url, disabledBecause }) => {
      return [id, board ?? '(all)', disabledBecause === null ? 'in use' : `disabled: ${disabledBecause}`, url];
    });
    for (const line of tableLines([['id', 'board', 'state', 'url'], ...rows])) context.print(line);
  });
}

function addWebhook(url: string, { host, board }: Options, context: CliContext): Promise<void> {
  const input = WebhookInput.safeParse({ url, board });
  if (!input.success) {
    const reasons = { url: 'A whole URL is needed, such as https://example.org/hooks.', board: 'That is no slug.' };
    const wrong = new Set(input.error.issues.map(({ path }) => (path[0] === 'url' ? reasons.url : reasons.board)));
    throw new CliError([...wrong].join('\n'), 2);
  }
  const config = configOf(context);
  return withAccess(config, host, async (access) => {
    showSecret(await access.addWebhook(input.data), context);
    if (!config.webhookAllowPrivate && isPrivateHost(new URL(url).hostname)) context.complain(privateRemedy);
  });
}

const privateRemedy =
  'This is a private address: nothing is sent to it unless the host is started with WEBHOOK_ALLOW_PRIVATE=1.';

/** The secret is a result, so that a script can take it; what it means is said beside. */
function showSecret(webhook: WebhookWithSecret, context: CliContext): void {
  context.print(`${lineOf(webhook)}\n${webhook.secret}`);
  context.complain('The receiver verifies messages with this secret. It is not shown again.');
}

const lineOf = ({ id, url }: Webhook): string => `${id}: ${printable(url)}`;

function found<T>(webhook: T | undefined, id: string): T {
  if (webhook === undefined) throw new CliError(`There is no webhook with the id ${printable(id)}.`);
  return webhook;
}
