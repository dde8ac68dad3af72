import { fetch, type Response } from 'undici';
import { retryAfterMs } from '../delivery/schedule.js';
import type { Outcome, Sender } from '../delivery/sender.js';
import { guardedAgent } from '../outgoing/guarded-agent.js';
import { isPublicAddress, requireAllowedHost } from '../outgoing/public-address.js';
import type { OutboxClaim } from '../store/outbox/outbox-store.js';
import type { Store } from '../store/store.js';
import { signatureHeaders } from './sign.js';

export interface WebhookSenderOptions {
  store: Pick<Store, 'outbox' | 'webhooks'>;
  now: () => Date;
  /** Send to private addresses too. @default false */
  allowPrivate?: boolean | undefined;
  /** For the whole exchange. @default 20000 */
  timeoutMs?: number;
}

/** Tells an endpoint what happened: an id to fetch with the admin key, and nothing of the person. */
export function webhookSender(options: WebhookSenderOptions): Sender & { close(): Promise<void> } {
  const { store, now, allowPrivate = false, timeoutMs = 20_000 } = options;
  const mayConnect = allowPrivate ? () => true : isPublicAddress;
  const agent = guardedAgent(mayConnect);

  const send: Sender = async (claim, signal) => {
    const target = await store.webhooks.target(claim.endpoint ?? '', now());
    if (target === undefined) return { kind: 'gone' };
    if (target.disabledBecause !== null) return { kind: 'dead', error: 'the endpoint is disabled' };
    const body = await bodyOf(store, claim);
    if (body === undefined) return { kind: 'gone' };
    requireAllowedHost(new URL(target.url), mayConnect);
    const headers = {
      ...{ 'content-type': 'application/json', 'user-agent': 'fractional-embed-webhooks/1' },
      ...signatureHeaders({ id: claim.id, sentAt: now(), body, secrets: target.secrets }),
    };
    const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const init = { method: 'POST', headers, body, redirect: 'manual', dispatcher: agent, signal: within } as const;
    const response = await fetch(target.url, init);
    // Its words are of no use here, and may be many.
    await response.body?.cancel();
    return outcomeOf(response, claim);
  };

  async function outcomeOf(response: Response, { endpoint }: OutboxClaim): Promise<Outcome> {
    const error = `status ${response.status}`;
    if (response.ok) return { kind: 'sent' };
    if (response.status === 410) {
      await store.webhooks.disable(endpoint ?? '', 'It answered 410 Gone.');
      return { kind: 'dead', error };
    }
    return { kind: 'retry', error, retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now()) };
  }

  return Object.assign(send, { close: () => agent.destroy() });
}

/** Thin, so that neither a receiver nor whatever lies on the way has anything to erase. Undefined: erased. */
async function bodyOf({ outbox }: Pick<Store, 'outbox'>, { topic, subject }: OutboxClaim): Promise<string | undefined> {
  const application = await outbox.application(subject);
  if (application === undefined) return undefined;
  const { id, board, jobId, receivedAt } = application;
  return JSON.stringify({ type: topic, timestamp: receivedAt.toISOString(), data: { id, board, jobId } });
}
