/** Marks our errors in every realm and in every copy of this package; plain names such as `NetworkError` are not ours alone. */
export const clientErrorMark: unique symbol = Symbol.for('@fractional-embed/client.error') as never;

/** Which call failed. */
export interface ClientErrorContext {
  /** The method of the client that was called, such as `jobs.list`. */
  readonly operation: string;
  /** Where the request went. */
  readonly url: string;
  /** The host's name for the exchange, to quote to its operator; null when no answer told it. */
  readonly requestId: string | null;
}

/**
 * What every error of the client has in common. Tell them apart by class, by `name`, or with {@link isApiError} and its
 * like, which also know errors of another realm or another copy of this package.
 *
 * An abort is none of these: the signal's own reason passes through as it is.
 */
export abstract class ClientError extends Error implements ClientErrorContext {
  abstract override readonly name: string;
  readonly [clientErrorMark] = true;
  readonly operation: string;
  readonly url: string;
  readonly requestId: string | null;

  constructor(message: string, context: ClientErrorContext, options?: ErrorOptions) {
    super(message, options);
    this.operation = context.operation;
    this.url = context.url;
    this.requestId = context.requestId;
  }
}
