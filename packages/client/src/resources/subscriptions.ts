import type { FormToken, SubscriptionInput, SubscriptionReceipt, SubscriptionState } from '@fractional-embed/contract';
import { fillPath } from '@fractional-embed/contract/paths';
import type { Schema } from '../decode.js';
import type { CallOptions, Settings } from '../options.js';
import * as answers from '../writes/answers.js';
import { deliver } from '../writes/delivery.js';
import { jsonBody } from '../writes/json-body.js';
import { parsePatience, type WriteOptions } from '../writes/write-options.js';
import { fetchFormToken } from './form-token.js';
import { writePaths } from './write-paths.js';

/**
 * A board's newsletter. None of these needs a key: done twice, they are as done once, but for a second mail that asks to
 * confirm.
 */
export interface SubscriptionsResource {
  /**
   * Asks for the newsletter. It begins when the address confirms it, by the link in a mail.
   *
   * @throws ApiError with what to mend in `errors`; also NetworkError, TimeoutError, ContractError
   */
  readonly create: (input: SubscriptionInput, options?: WriteOptions) => Promise<SubscriptionReceipt>;

  /** Confirms with the token of the mail's link. @throws ApiError, NetworkError, TimeoutError, ContractError */
  readonly confirm: (token: string, options?: WriteOptions) => Promise<SubscriptionState>;

  /** Ends it with the token of a mail's link. @throws ApiError, NetworkError, TimeoutError, ContractError */
  readonly unsubscribe: (token: string, options?: WriteOptions) => Promise<SubscriptionState>;

  /**
   * Says when a form was shown: fetch it then, and send it as `formToken`. Without one, or sooner after it than people
   * type, a subscription has to solve a challenge first.
   *
   * @throws ApiError, NetworkError, TimeoutError, ContractError
   */
  readonly formToken: (options?: CallOptions) => Promise<FormToken>;
}

export function subscriptions(settings: Settings, board: string): SubscriptionsResource {
  const send = async <T>(name: string, path: string, input: object, schema: Schema<T>, options?: WriteOptions) => {
    const { data } = await deliver(settings, {
      operation: `subscriptions.${name}`,
      path: () => fillPath(path, { board }),
      ...jsonBody(input),
      schema,
      patience: parsePatience(options),
      options,
    });
    return data;
  };
  const { SubscriptionReceipt, SubscriptionState } = answers;
  return {
    create: (input, options) => send('create', writePaths.subscriptions, input, SubscriptionReceipt, options),
    confirm: (token, options) => send('confirm', writePaths.subscriptionConfirm, { token }, SubscriptionState, options),
    unsubscribe: (token, options) =>
      send('unsubscribe', writePaths.subscriptionEnd, { token }, SubscriptionState, options),
    formToken: (options) => fetchFormToken(settings, board, 'subscriptions.formToken', options),
  };
}
