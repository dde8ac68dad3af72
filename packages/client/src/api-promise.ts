/** An exchange that went well: the response, and its body's text, read already. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
  readonly requestId: string | null;
}

/** What was asked for, with what came with it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** The host's name for the exchange, to quote to its operator; null when it gave none. */
  readonly requestId: string | null;
}

/**
 * A promise of the checked data that can also give the response. The request is sent once, whichever way and however
 * often it is read.
 */
export class ApiPromise<T> extends Promise<T> {
  readonly #answer: Promise<Answer>;
  readonly #decode: (answer: Answer) => T;
  #data: Promise<T> | undefined;

  /** What `then` and its like make are plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answer: Promise<Answer>, decode: (answer: Answer) => T) {
    // The promise's own state stays unused: data that nobody asks for is not checked, so it can't be rejected unheard.
    super((resolve) => resolve(undefined as T));
    this.#answer = answer;
    this.#decode = decode;
  }

  /** The response as it came, its shape not checked. Errors reject as ever. */
  async asResponse(): Promise<Response> {
    return (await this.#answer).response;
  }

  /** The checked data together with the response and the request id. */
  async withResponse(): Promise<WithResponse<T>> {
    const { response, requestId } = await this.#answer;
    return { data: await this.#read(), response, requestId };
  }

  override then<Fulfilled = T, Rejected = never>(
    onfulfilled?: ((value: T) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onrejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#read().then(onfulfilled, onrejected);
  }

  #read(): Promise<T> {
    this.#data ??= this.#answer.then(this.#decode);
    return this.#data;
  }
}
