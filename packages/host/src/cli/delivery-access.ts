import {
  fillPath,
  OutboxEntry,
  OutboxPage,
  type OutboxQuery,
  paths,
  toSearchParams,
  Webhook,
  type WebhookInput,
  WebhookList,
  WebhookWithSecret,
} from '@fractional-embed/contract';
import { entryOnWire, pageOnWire, secretOnWire, webhookOnWire } from '../delivery/wire.js';
import type { Store } from '../store/store.js';
import type { ByCommandLine } from './by-command-line.js';
import { type Call, undefinedFor } from './call-host.js';

/** What the command line does with webhooks and the outbox. Undefined: there is none of that id. */
export interface DeliveryAccess {
  webhooks(): Promise<Webhook[]>;
  addWebhook(input: WebhookInput): Promise<WebhookWithSecret>;
  rotateWebhook(id: string): Promise<WebhookWithSecret | undefined>;
  enableWebhook(id: string): Promise<Webhook | undefined>;
  removeWebhook(id: string): Promise<Webhook | undefined>;
  outbox(query: OutboxQuery): Promise<OutboxPage>;
  resend(id: string): Promise<OutboxEntry | undefined>;
}

export function directDelivery({ webhooks, outbox }: Store, now: () => Date, by: ByCommandLine): DeliveryAccess {
  const maybe = <A, B>(value: A | undefined, onWire: (value: A) => B) => value && onWire(value);
  return {
    webhooks: async () => (await webhooks.list(now())).map(webhookOnWire),
    addWebhook: ({ url, board = null }) =>
      by('addWebhook', null, async (note) => {
        const added = await webhooks.add({ url, board }, now());
        note.subject = added.id;
        return secretOnWire(added);
      }),
    rotateWebhook: async (id) => maybe(await by('rotateWebhook', id, () => webhooks.rotate(id, now())), secretOnWire),
    enableWebhook: async (id) => maybe(await by('enableWebhook', id, () => webhooks.enable(id, now())), webhookOnWire),
    removeWebhook: async (id) => maybe(await by('removeWebhook', id, () => webhooks.remove(id, now())), webhookOnWire),
    outbox: async ({ state, limit, cursor }) => {
      return pageOnWire(await outbox.list({ state, limit, after: cursor === undefined ? undefined : Number(cursor) }));
    },
    resend: async (id) => maybe(await by('resendOutboxEntry', id, () => outbox.resend(id, now())), entryOnWire),
  };
}

export function remoteDelivery(call: Call): DeliveryAccess {
  const ofWebhook = undefinedFor('webhook-not-found');
  const ofEntry = undefinedFor('outbox-entry-not-found');
  return {
    webhooks: async () => (await call('GET', paths.adminWebhooks, WebhookList)).data,
    addWebhook: (input) => call('POST', paths.adminWebhooks, WebhookWithSecret, input),
    rotateWebhook: (id) => ofWebhook(call('POST', fillPath(paths.adminWebhookRotate, { id }), WebhookWithSecret)),
    enableWebhook: (id) => ofWebhook(call('POST', fillPath(paths.adminWebhookEnable, { id }), Webhook)),
    removeWebhook: (id) => ofWebhook(call('DELETE', fillPath(paths.adminWebhook, { id }), Webhook)),
    outbox: (query) => call('GET', `${paths.adminOutbox}?${toSearchParams(query)}`, OutboxPage),
    resend: (id) => ofEntry(call('POST', fillPath(paths.adminOutboxResend, { id }), OutboxEntry)),
  };
}
