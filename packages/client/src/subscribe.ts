import type { ClientOptions } from './options.js';
import { type SubscriptionsResource, subscriptions } from './resources/subscriptions.js';
import { parseOptions } from './settings.js';

export type { FormToken, SubscriptionInput, SubscriptionReceipt, SubscriptionState } from '@fractional-embed/contract';
export { isApiError, isClientError, isTimeoutError } from './errors/guards.js';
export type { SubscriptionsResource } from './resources/subscriptions.js';
export type { SendingState, WriteOptions } from './writes/write-options.js';

/**
 * The newsletter alone, for pages that have nothing else: the same as `createClient` has as `client.subscriptions`.
 *
 * @throws TypeError that names the option which is missing or can't be.
 */
export function createSubscriptions(options: ClientOptions): SubscriptionsResource {
  return subscriptions(parseOptions(options), options.board);
}
