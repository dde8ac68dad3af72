import type { Store } from '../store/store.js';
import type { Subscription } from '../store/subscriptions/subscription-store.js';
import { readToken, type TokenPurpose } from './token.js';

/** `gone`: the token is ours, but its subscription has ended or was done away with. */
export type Followed = { kind: 'found'; subscription: Subscription } | { kind: 'expired' | 'invalid' | 'gone' };

export type NewsletterStore = Pick<Store, 'subscriptions' | 'secret'>;

/** What a token leads to. Changes nothing. */
export async function lookUp(
  store: NewsletterStore,
  purpose: TokenPurpose,
  token: string,
  now: Date,
): Promise<Followed> {
  const read = readToken(token, purpose, await store.secret(), now);
  if (read.kind !== 'valid') return read;
  return foundOrGone(await store.subscriptions.get(read.id));
}

/** Does what a token is for. */
export async function follow(
  store: NewsletterStore,
  purpose: TokenPurpose,
  token: string,
  now: Date,
): Promise<Followed> {
  const read = readToken(token, purpose, await store.secret(), now);
  if (read.kind !== 'valid') return read;
  const { subscriptions } = store;
  return foundOrGone(await (purpose === 'confirm' ? subscriptions.confirm(read.id, now) : subscriptions.end(read.id)));
}

function foundOrGone(subscription: Subscription | undefined): Followed {
  return subscription === undefined ? { kind: 'gone' } : { kind: 'found', subscription };
}
