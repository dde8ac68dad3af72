import type { Hooks } from './hooks.js';

/** How long a call may take, in milliseconds. `Infinity` sets no limit. */
export interface TimeoutOptions {
  /** For one try, the reading of the body included. @default 10_000 */
  perTry?: number | undefined;
  /** For the whole call: all tries and the waits between them. @default 30_000 */
  total?: number | undefined;
}

/**
 * How reads are repeated that failed for a passing reason: no connection, too late, or status 408, 425, 429, 500, 502,
 * 503 or 504. The wait is random between 0 and `baseDelayMs` doubled with each try ("full jitter"), so that many
 * clients don't come back at once; `Retry-After` goes before it. A wait longer than the time left is not begun: the
 * call fails at once with what was wrong.
 */
export interface RetryOptions {
  /** How often to try again after the first try; 0 never. @default 2 */
  limit?: number | undefined;
  /** @default 300 */
  baseDelayMs?: number | undefined;
  /** The longest random wait. @default 5_000 */
  maxDelayMs?: number | undefined;
}

/** What {@link createClient} takes. */
export interface ClientOptions {
  /**
   * Where the host is, such as `https://jobs.example.org`, with or without a path and a slash at its end. A relative
   * one (`/`, `/api`) works where there is a page or worker location to resolve it against.
   */
  baseUrl: string | URL;
  /** The board's slug. It is public: no key is needed to read. */
  board: string;
  /**
   * Sends a request instead of the platform's `fetch`: for a proxy, a test in process, a framework's own fetch.
   * @default globalThis.fetch, looked up at each call
   */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** In milliseconds; a plain number is the total. @default {perTry: 10_000, total: 30_000} */
  timeout?: number | TimeoutOptions | undefined;
  /** A plain number is the limit. @default {limit: 2, baseDelayMs: 300, maxDelayMs: 5_000} */
  retry?: number | RetryOptions | undefined;
  hooks?: Hooks | undefined;
}

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, waits included; it rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Sent with the request. See {@link Hooks.onRequest} for what headers cost in browsers. */
  headers?: HeadersInit | undefined;
  /** In milliseconds, instead of the client's; a plain number is the total. */
  timeout?: number | TimeoutOptions | undefined;
}

/** What a call for one page takes. */
export interface ListOptions extends CallOptions {
  /** The `nextCursor` of the page before, with the same filters. */
  cursor?: string | null | undefined;
}

/** What a walk over all jobs takes. */
export interface AllOptions extends CallOptions {
  /** Where to go on: the `cursor` of an earlier walk, or a page's `nextCursor`; of the same board and filters. */
  cursor?: string | null | undefined;
}

/** Options with nothing left to decide. */
export interface Settings {
  readonly baseUrl: URL;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly timeout: Required<Record<keyof TimeoutOptions, number>>;
  readonly retry: Required<Record<keyof RetryOptions, number>>;
  readonly hooks: Hooks;
}
