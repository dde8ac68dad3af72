import { parseBaseUrl } from './base-url.js';
import type { ClientOptions, RetryOptions, Settings, TimeoutOptions } from './options.js';

/** @throws TypeError that names the option which can't be. */
export function parseOptions(options: Partial<ClientOptions> = {}): Settings {
  const { board, fetch, hooks } = options;
  const baseUrl = parseBaseUrl(options.baseUrl);
  if (typeof board !== 'string' || board === '') {
    throw new TypeError('createClient needs "board": the slug of a board on the host, such as "demo"');
  }
  if (fetch !== undefined && typeof fetch !== 'function') {
    throw new TypeError('"fetch" must be a function from a Request to a Response');
  }
  return {
    baseUrl,
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
    timeout: parseTimeout(options.timeout),
    retry: parseRetry(options.retry),
    hooks: hooks ?? {},
  };
}

export function parseTimeout(
  timeout: number | TimeoutOptions = {},
  defaults: Settings['timeout'] = { perTry: 10_000, total: 30_000 },
): Settings['timeout'] {
  const { perTry = defaults.perTry, total = defaults.total } =
    typeof timeout === 'number' ? { total: timeout } : timeout;
  return { perTry: positive('timeout.perTry', perTry), total: positive('timeout.total', total) };
}

export function parseRetry(retry: number | RetryOptions = {}): Settings['retry'] {
  const { limit = 2, baseDelayMs = 300, maxDelayMs = 5_000 } = typeof retry === 'number' ? { limit: retry } : retry;
  if (!Number.isInteger(limit) || limit < 0) throw new TypeError(`"retry.limit" must be 0, 1, 2, …, but is ${limit}`);
  return {
    limit,
    baseDelayMs: positive('retry.baseDelayMs', baseDelayMs),
    maxDelayMs: positive('retry.maxDelayMs', maxDelayMs),
  };
}

function positive(name: string, milliseconds: number): number {
  if (typeof milliseconds === 'number' && milliseconds > 0) return milliseconds;
  throw new TypeError(`"${name}" must be a number of milliseconds above 0, but is ${milliseconds}`);
}
