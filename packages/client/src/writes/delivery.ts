import type { Answer } from '../api-promise.js';
import { sendOnce } from '../attempt.js';
import { decode, type Schema } from '../decode.js';
import type { ClientError, ClientErrorContext } from '../errors/client-error.js';
import { ContractError } from '../errors/contract-error.js';
import { isClientError } from '../errors/guards.js';
import { NetworkError } from '../errors/network-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import { notify } from '../hooks.js';
import { withLock } from '../one-tab.js';
import type { Settings } from '../options.js';
import { requestOf } from '../request-of.js';
import { within } from '../within.js';
import { Problem } from './answers.js';
import { isOffline, pause, untilOnline } from './connection.js';
import { challengeOf, finalError, isDoubtful, mayBeKept, resendWait } from './outcome.js';
import type { Patience, SendingState, WriteOptions } from './write-options.js';

/** How often a challenge is solved for one thing: once, and once more should the first have expired meanwhile. */
const mostProofs = 2;

/** One thing to send. */
export interface Parcel<T> {
  /** The method of the client, such as `applications.submit`. */
  readonly operation: string;
  /** Below the base URL; a function, so that what it throws rejects the call. */
  readonly path: () => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without one it is a question (GET). The proof is what a challenge was solved with. */
  readonly body?: (proof: string | undefined) => string | Uint8Array<ArrayBuffer>;
  /** Under which the host does the work once. */
  readonly key?: string;
  /** Asks the host whether it has nothing under the key. */
  readonly isUnknown?: (signal: AbortSignal) => Promise<boolean>;
  readonly schema: Schema<T>;
  readonly patience: Patience;
  readonly options: WriteOptions | undefined;
}

/** What the host answered, checked. */
export interface Delivered<T> {
  readonly data: T;
  readonly response: Response;
}

/**
 * Sends until the outcome is known or the patience is over.
 *
 * @throws ApiError of a refusal, NotConfirmedError when there is a key and no outcome, else what the last try failed with
 */
export function deliver<T>(settings: Settings, parcel: Parcel<T>): Promise<Delivered<T>> {
  return new Delivery(settings, parcel).run();
}

/** One parcel with all its tries. */
class Delivery<T> {
  readonly #settings: Settings;
  readonly #parcel: Parcel<T>;
  readonly #startedAt = performance.now();
  #url = '';
  #attempt = 0;
  #failures = 0;
  #proofs = 0;
  #proof: string | undefined;
  #mayBeKept = false;
  #isDoubted = false;
  #lastError: ClientError | undefined;

  constructor(settings: Settings, parcel: Parcel<T>) {
    this.#settings = settings;
    this.#parcel = parcel;
  }

  async run(): Promise<Delivered<T>> {
    const { key, operation, options, path, patience } = this.#parcel;
    this.#url = new URL(`.${path()}`, this.#settings.baseUrl).href;
    try {
      return await within(patience.timeout.total, this.#clock, options?.signal, (over) => {
        const work = () => this.#untilKnown(over).catch((error: unknown) => this.#doubt(error, over));
        // Two tabs, or a script that was loaded twice: the second finds the first one's answer under the key.
        return key ? withLock(`fractional-embed ${operation} ${key}`, work, over) : work();
      });
    } catch (thrown) {
      throw this.#fail(thrown);
    }
  }

  async #untilKnown(over: AbortSignal): Promise<Delivered<T>> {
    for (;;) {
      if (isOffline()) this.#tell({ state: 'offline' });
      await untilOnline(over);
      try {
        return await this.#send(over);
      } catch (error) {
        if (over.aborted) throw error;
        const challenge = this.#proofs < mostProofs ? challengeOf(error) : undefined;
        await (challenge ? this.#prove(challenge, error, over) : this.#wait(error, over));
      }
    }
  }

  /** Fails with the error, once the host was asked what became of the tries before it. */
  async #doubt(error: unknown, over: AbortSignal): Promise<never> {
    const { isUnknown } = this.#parcel;
    if (isUnknown && this.#mayBeKept && isDoubtful(error) && !over.aborted)
      this.#isDoubted = !(await isUnknown(over).catch(() => false));
    throw error;
  }

  async #send(over: AbortSignal): Promise<Delivered<T>> {
    this.#attempt += 1;
    this.#tell({ state: 'sending', attempt: this.#attempt });
    try {
      return await within(this.#parcel.patience.timeout.perTry, this.#clock, over, (signal) => this.#exchange(signal));
    } catch (error) {
      this.#mayBeKept ||= mayBeKept(error);
      if (isClientError(error)) this.#lastError = error;
      throw error;
    }
  }

  async #exchange(signal: AbortSignal): Promise<Delivered<T>> {
    const { body, key, options } = this.#parcel;
    const headers = new Headers(options?.headers);
    for (const [name, value] of Object.entries({ accept: 'application/json', ...this.#parcel.headers }))
      headers.set(name, value);
    if (key) headers.set('idempotency-key', key);
    const init = body ? { method: 'POST', body: body(this.#proof) } : {};
    const request = requestOf(this.#url, { ...init, headers, signal });
    const answer = await sendOnce(request, this.#settings, Problem, this.#info());
    return { data: this.#read(answer), response: answer.response };
  }

  #read({ response, text, requestId }: Answer): T {
    const context = { ...this.#context(), requestId };
    if (response.ok) return decode(text, response.headers.get('content-type'), this.#parcel.schema, context);
    throw new ContractError(context, [{ path: '', message: `expected success, found status ${response.status}` }]);
  }

  /** Works out what the host asks for. The code for it is loaded only now: hosts ask few visitors. */
  async #prove(challenge: Readonly<Record<string, unknown>>, asked: unknown, over: AbortSignal): Promise<void> {
    this.#tell({ state: 'checking' });
    const loaded = await import('./proof-of-work.js').catch(
      (cause: unknown) => new NetworkError(this.#context(), cause),
    );
    if (loaded instanceof NetworkError) return this.#wait(loaded, over);
    this.#proofs += 1;
    this.#proof = await loaded.solveChallenge(challenge, over);
    if (this.#proof === undefined) throw asked;
  }

  /** Waits for the next try, or throws the error when there is to be none. */
  async #wait(error: unknown, over: AbortSignal): Promise<void> {
    // A try that found no network says nothing about the host, and costs none: the next begins when there is one.
    if (error instanceof NetworkError && isOffline()) return;
    const { retry, timeout } = this.#parcel.patience;
    this.#failures += 1;
    const wait = this.#failures > retry.limit ? undefined : resendWait(error, this.#failures, retry);
    if (!wait || this.#elapsedMs() + wait.delayMs >= timeout.total) throw error;
    const info = { ...this.#info(), error: error as ClientError, delayMs: wait.delayMs };
    notify(() => this.#settings.hooks.onRetry?.(info));
    this.#tell({ state: 'waiting', until: new Date(Date.now() + wait.delayMs), error: info.error });
    await pause(wait.delayMs, over, !wait.isAsked);
  }

  #fail(thrown: unknown): unknown {
    const { key, options } = this.#parcel;
    if (options?.signal?.aborted && thrown === options.signal.reason) return thrown;
    const { hooks } = this.#settings;
    const known = {
      ...{ key, mayBeKept: this.#mayBeKept, isDoubted: this.#isDoubted },
      ...{ lastError: this.#lastError, attempts: this.#attempt },
    };
    const error = finalError(thrown, this.#context(), known);
    if (isClientError(error)) notify(() => hooks.onError?.(error, this.#info()));
    return error;
  }

  #tell(state: SendingState): void {
    const { key = '', options } = this.#parcel;
    notify(() => options?.onState?.(state, key));
  }

  readonly #clock = { tooLate: () => new TimeoutError(this.#context(), this.#elapsedMs(), this.#attempt) };

  #context(): ClientErrorContext {
    return { operation: this.#parcel.operation, url: this.#url, requestId: null };
  }

  #info() {
    return { operation: this.#parcel.operation, attempt: this.#attempt };
  }

  #elapsedMs(): number {
    return performance.now() - this.#startedAt;
  }
}
