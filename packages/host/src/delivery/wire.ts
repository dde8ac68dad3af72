import type { OutboxEntry, OutboxPage, Webhook, WebhookWithSecret } from '@fractional-embed/contract';
import type { OutboxRecord } from '../store/outbox/outbox-store.js';
import type { WebhookWithSecret as StoredWithSecret, WebhookEndpoint } from '../store/webhooks/webhook-store.js';

/** Endpoints and entries as the admin API gives them. */
export function webhookOnWire({ oldSecretUntil, createdAt, ...endpoint }: WebhookEndpoint): Webhook {
  const until = oldSecretUntil?.toISOString() ?? null;
  return { ...endpoint, oldSecretUntil: until, createdAt: createdAt.toISOString() };
}

export function secretOnWire({ secret, ...endpoint }: StoredWithSecret): WebhookWithSecret {
  return { ...webhookOnWire(endpoint), secret };
}

export function entryOnWire({ dueAt, createdAt, ...entry }: OutboxRecord): OutboxEntry {
  return { ...entry, dueAt: dueAt.toISOString(), createdAt: createdAt.toISOString() };
}

export function pageOnWire({ data, next }: { data: OutboxRecord[]; next: number | null }): OutboxPage {
  return { data: data.map(entryOnWire), nextCursor: next === null ? null : String(next) };
}
