import ky, { TimeoutError as KyTimeoutError } from 'ky';
import { type Answer, ApiPromise } from './api-promise.js';
import { sendOnce } from './attempt.js';
import { decode, type Schema } from './decode.js';
import type { ClientError } from './errors/client-error.js';
import { isClientError } from './errors/guards.js';
import { TimeoutError } from './errors/timeout-error.js';
import { notify } from './hooks.js';
import type { CallOptions, Settings } from './options.js';
import { retryDelayMs } from './retry-policy.js';
import { parseTimeout } from './settings.js';
import { untilAborted } from './until-aborted.js';

/** One read of the host. */
export interface Call<T> {
  /** The method of the client, such as `jobs.list`. */
  readonly operation: string;
  /** Below the base URL, starting with a slash; a function, so that what it throws rejects the call. */
  readonly path: () => string;
  readonly query?: URLSearchParams;
  readonly schema: Schema<T>;
  readonly options: CallOptions | undefined;
}

/** Sends a call at once. */
export type Send = <T>(call: Call<T>) => ApiPromise<T>;

export function createSend(settings: Settings): Send {
  return (call) => {
    const exchange = new Exchange(settings, call);
    return new ApiPromise(exchange.run(), (answer) => exchange.read(answer));
  };
}

/** One call with all its tries. The only place that knows ky, which keeps the time and waits between the tries. */
class Exchange<T> {
  readonly #settings: Settings;
  readonly #call: Call<T>;
  readonly #startedAt = performance.now();
  #url = '';
  #attempt = 0;
  #delayMs = 0;
  #answer: Answer | undefined;

  constructor(settings: Settings, call: Call<T>) {
    this.#settings = settings;
    this.#call = call;
  }

  /** Sends until there is an answer, or no use in sending again. */
  async run(): Promise<Answer> {
    const signal = this.#call.options?.signal;
    try {
      signal?.throwIfAborted();
      await untilAborted(this.#send(), signal);
      return this.#answer as Answer;
    } catch (thrown) {
      throw this.#fail(this.#translate(thrown));
    }
  }

  /** The data of an answer that {@link run} gave. */
  read({ response, text, requestId }: Answer): T {
    const context = { operation: this.#call.operation, url: this.#url, requestId };
    try {
      return decode(text, response.headers.get('content-type'), this.#call.schema, context);
    } catch (error) {
      throw this.#fail(error);
    }
  }

  async #send(): Promise<void> {
    const { baseUrl, retry } = this.#settings;
    const { path, query, options } = this.#call;
    const url = new URL(`.${path()}`, baseUrl);
    url.search = String(query ?? '');
    this.#url = url.href;
    const timeout = parseTimeout(options?.timeout, this.#settings.timeout);
    await ky(url, {
      headers: withAccept(options?.headers),
      signal: options?.signal ?? null,
      timeout: timer(timeout.perTry),
      totalTimeout: timer(timeout.total),
      throwHttpErrors: false,
      fetch: (request) => this.#try(request as Request),
      retry: {
        limit: retry.limit,
        methods: ['get'],
        shouldRetry: ({ error }) => this.#prepareRetry(this.#translate(error), timeout.total),
        delay: () => this.#delayMs,
      },
    });
  }

  async #try(request: Request): Promise<Response> {
    this.#attempt += 1;
    this.#answer = await sendOnce(request, this.#settings, this.#info());
    return this.#answer.response;
  }

  /** Whether another try makes sense and begins before the time is over; if so, when. */
  #prepareRetry(error: unknown, totalMs: number): boolean {
    const { retry, hooks } = this.#settings;
    const delayMs = retryDelayMs(error, this.#attempt, retry);
    if (delayMs === undefined || this.#elapsedMs() + delayMs >= totalMs) return false;
    this.#delayMs = delayMs;
    notify(() => hooks.onRetry?.({ ...this.#info(), error: error as ClientError, delayMs }));
    return true;
  }

  #translate(thrown: unknown): unknown {
    // By class, not by name: the reason of an `AbortSignal.timeout()` has the same name and passes untouched.
    if (!(thrown instanceof KyTimeoutError)) return thrown;
    const context = { operation: this.#call.operation, url: this.#url, requestId: null };
    return new TimeoutError(context, this.#elapsedMs(), this.#attempt);
  }

  #fail(error: unknown): unknown {
    if (isClientError(error)) notify(() => this.#settings.hooks.onError?.(error, this.#info()));
    return error;
  }

  #info() {
    return { operation: this.#call.operation, attempt: this.#attempt };
  }

  #elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }
}

/** `Accept` is among the headers that need no preflight. */
function withAccept(init: HeadersInit | undefined): Headers {
  const headers = new Headers(init);
  if (!headers.has('accept')) headers.set('accept', 'application/json');
  return headers;
}

/** Timers can't run for longer than this; such a limit is none. */
function timer(milliseconds: number): number | false {
  return milliseconds > 2_147_483_647 ? false : milliseconds;
}
