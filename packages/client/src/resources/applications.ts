import type { ApplicationInput, ApplicationReceipt, ApplicationStatus, FormToken } from '@fractional-embed/contract';
import { fillPath } from '@fractional-embed/contract/paths';
import type { CallOptions, Settings } from '../options.js';
import * as answers from '../writes/answers.js';
import { deliver } from '../writes/delivery.js';
import { jsonBody } from '../writes/json-body.js';
import { createKey, parseKey } from '../writes/key.js';
import { type KeyedOptions, parsePatience } from '../writes/write-options.js';
import { fetchFormToken } from './form-token.js';
import { writePaths } from './write-paths.js';

/** The host has the application, durably and once. */
export interface SentApplication {
  readonly status: 'sent';
  readonly receipt: ApplicationReceipt;
  readonly key: string;
  /** Whether an earlier try had arrived already, whose answer this is; false as well where the host doesn't tell. */
  readonly replayed: boolean;
}

/** Applying for a board's jobs. */
export interface ApplicationsResource {
  /**
   * Applies. Sends with one key until the outcome is known, so that an application arrives once or not at all.
   *
   * @throws ApiError when the host refuses it and has nothing, with what to mend in `errors`; NotConfirmedError when nobody
   * can say whether it has arrived, or an earlier try has and a later one was refused: send it again with that error's `key`
   * @example
   * const { receipt } = await client.applications.submit('head-of-finance', { name, email, resume: upload.id });
   */
  readonly submit: (jobIdOrSlug: string, input: ApplicationInput, options?: KeyedOptions) => Promise<SentApplication>;

  /**
   * What became of a key, for whoever never saw the answer: `received`, or `unknown` to the host.
   *
   * @throws ApiError, NetworkError, TimeoutError, ContractError
   */
  readonly status: (key: string, options?: CallOptions) => Promise<ApplicationStatus>;

  /**
   * Says when a form was shown: fetch it then, and send it as `formToken`. Without one, or sooner after it than people
   * type, an application has to solve a challenge first.
   *
   * @throws ApiError, NetworkError, TimeoutError, ContractError
   */
  readonly formToken: (options?: CallOptions) => Promise<FormToken>;
}

export function applications(settings: Settings, board: string): ApplicationsResource {
  const status: ApplicationsResource['status'] = async (key, options) => {
    const { data } = await deliver(settings, {
      operation: 'applications.status',
      path: () => fillPath(writePaths.applicationStatus, { board }),
      headers: { 'idempotency-key': parseKey(key) },
      schema: answers.ApplicationStatus,
      patience: parsePatience(options, settings),
      options,
    });
    return data;
  };
  return {
    submit: async (idOrSlug, input, { key: given, ...options } = {}) => {
      const key = given === undefined ? createKey() : parseKey(given);
      const { data, response } = await deliver(settings, {
        operation: 'applications.submit',
        path: () => fillPath(writePaths.applications, { board, idOrSlug }),
        ...jsonBody(input),
        key,
        isUnknown: async (signal) => (await status(key, { headers: options.headers, signal })).status === 'unknown',
        schema: answers.ApplicationReceipt,
        patience: parsePatience(options),
        options,
      });
      return { status: 'sent', receipt: data, key, replayed: response.headers.get('idempotent-replayed') === 'true' };
    },
    status,
    formToken: (options) => fetchFormToken(settings, board, 'applications.formToken', options),
  };
}
