import type { ClientError } from '../errors/client-error.js';
import type { RetryOptions, Settings, TimeoutOptions } from '../options.js';
import { parseRetry, parseTimeout } from '../settings.js';

/** Where something to be sent stands. */
export type SendingState =
  /** A request is under way: the first, or the `attempt`-th. */
  | { readonly state: 'sending'; readonly attempt: number }
  /** A try failed; the next begins at `until`, or as soon as the network is back. */
  | { readonly state: 'waiting'; readonly until: Date; readonly error: ClientError }
  /** The device has no network. The next try begins when it is back. */
  | { readonly state: 'offline' }
  /** The host asked for proof that this is not a program, which is being worked out. */
  | { readonly state: 'checking' };

/** How patiently things are sent. */
export interface WritePatience {
  /**
   * In milliseconds; a plain number is the total, the time without a network included.
   * @default {perTry: 30_000, total: 180_000}; for uploads {perTry: 120_000, total: 600_000}
   */
  timeout?: number | TimeoutOptions | undefined;
  /** A plain number is the limit. Tries that fail because the device is offline don't count. @default {limit: 10, baseDelayMs: 500, maxDelayMs: 15_000} */
  retry?: number | RetryOptions | undefined;
}

/** What every call that sends something takes. */
export interface WriteOptions extends WritePatience {
  /** Ends the call, waits included; it rejects with the signal's own reason. What is under way may still arrive. */
  signal?: AbortSignal | undefined;
  /** Sent with the request. */
  headers?: HeadersInit | undefined;
  /** Told whenever the state changes, and the key before the first byte leaves. What it throws is reported and changes nothing. */
  onState?: ((state: SendingState, key: string) => void) | undefined;
}

/** What a call takes whose work is done once for a key. */
export interface KeyedOptions extends WriteOptions {
  /** From {@link createKey}, to send something again whose outcome is unknown. @default a new one */
  key?: string | undefined;
}

export interface Patience {
  readonly timeout: Settings['timeout'];
  readonly retry: Settings['retry'];
}

const usual: Patience = {
  timeout: { perTry: 30_000, total: 180_000 },
  retry: { limit: 10, baseDelayMs: 500, maxDelayMs: 15_000 },
};

/** @throws TypeError that names the option which can't be. */
export function parsePatience({ timeout, retry = {} }: WritePatience = {}, defaults: Patience = usual): Patience {
  const given = typeof retry === 'number' ? { limit: retry } : retry;
  const { limit = defaults.retry.limit, baseDelayMs = defaults.retry.baseDelayMs } = given;
  const { maxDelayMs = defaults.retry.maxDelayMs } = given;
  return {
    timeout: parseTimeout(timeout, defaults.timeout),
    retry: parseRetry({ limit, baseDelayMs, maxDelayMs }),
  };
}
