import { type Answer, ApiPromise } from './api-promise.js';
import { sendOnce } from './attempt.js';
import { decode, type Schema } from './decode.js';
import type { ClientError } from './errors/client-error.js';
import { isClientError } from './errors/guards.js';
import { TimeoutError } from './errors/timeout-error.js';
import { notify } from './hooks.js';
import type { CallOptions, Settings } from './options.js';
import { retryDelayMs } from './retry-policy.js';
import type { Schemas } from './schemas.js';
import { parseTimeout } from './settings.js';
import type { Transport } from './transport.js';
import { untilAborted } from './until-aborted.js';

/** One read of the host. */
export interface Call<T> {
  /** The method of the client, such as `jobs.list`. */
  readonly operation: string;
  /** Below the base URL, starting with a slash; a function, so that what it throws rejects the call. */
  readonly path: () => string;
  readonly query?: URLSearchParams;
  readonly schema: (schemas: Schemas) => Schema<T>;
  readonly options: CallOptions | undefined;
}

/** Sends a call at once. */
export type Send = <T>(call: Call<T>) => ApiPromise<T>;

export function createSend(settings: Settings, transport: Transport, schemas: Schemas): Send {
  return (call) => {
    const exchange = new Exchange(settings, call, transport, schemas);
    return new ApiPromise(exchange.run(), (answer) => exchange.read(answer));
  };
}

/** One call with all its tries. */
class Exchange<T> {
  readonly #settings: Settings;
  readonly #call: Call<T>;
  readonly #transport: Transport;
  readonly #schemas: Schemas;
  readonly #startedAt = performance.now();
  #url = '';
  #attempt = 0;
  #answer: Answer | undefined;

  constructor(settings: Settings, call: Call<T>, transport: Transport, schemas: Schemas) {
    this.#settings = settings;
    this.#call = call;
    this.#transport = transport;
    this.#schemas = schemas;
  }

  /** Sends until there is an answer, or no use in sending again. */
  async run(): Promise<Answer> {
    const signal = this.#call.options?.signal;
    try {
      signal?.throwIfAborted();
      await untilAborted(this.#send(), signal);
      return this.#answer as Answer;
    } catch (thrown) {
      throw this.#fail(thrown);
    }
  }

  /** The data of an answer that {@link run} gave. */
  read({ response, text, requestId }: Answer): T {
    const context = { operation: this.#call.operation, url: this.#url, requestId };
    try {
      return decode(text, response.headers.get('content-type'), this.#call.schema(this.#schemas), context);
    } catch (error) {
      throw this.#fail(error);
    }
  }

  #send(): Promise<void> {
    const { baseUrl, retry } = this.#settings;
    const { path, query, options } = this.#call;
    const url = new URL(`.${path()}`, baseUrl);
    url.search = String(query ?? '');
    this.#url = url.href;
    const timeout = parseTimeout(options?.timeout, this.#settings.timeout);
    return this.#transport({
      url,
      headers: withAccept(options?.headers),
      signal: options?.signal,
      timeout,
      retryLimit: retry.limit,
      attempt: (request) => this.#try(request),
      retryDelayMs: (error) => this.#prepareRetry(error, timeout.total),
      tooLate: () => this.#tooLate(),
    });
  }

  async #try(request: Request): Promise<Response> {
    this.#attempt += 1;
    this.#answer = await sendOnce(request, this.#settings, this.#schemas.Problem, this.#info());
    return this.#answer.response;
  }

  /** When another try begins, if one makes sense and begins before the time is over. */
  #prepareRetry(error: unknown, totalMs: number): number | undefined {
    const { retry, hooks } = this.#settings;
    const delayMs = retryDelayMs(error, this.#attempt, retry);
    if (delayMs === undefined || this.#elapsedMs() + delayMs >= totalMs) return undefined;
    notify(() => hooks.onRetry?.({ ...this.#info(), error: error as ClientError, delayMs }));
    return delayMs;
  }

  #tooLate(): TimeoutError {
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
