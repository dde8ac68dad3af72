import { ClientError, type ClientErrorContext } from './client-error.js';

/** What is known of a delivery without an outcome. */
export interface NotConfirmedDetails {
  readonly key: string;
  readonly lastError: ClientError;
  readonly attempts: number;
}

/**
 * It was sent, or may have been, but nobody can say whether the host has it: no answer came before the time was up.
 * Sending the same again **with the same key** is safe, however often: the host keeps it once. A new key may make it two.
 */
export class NotConfirmedError extends ClientError {
  override readonly name = 'NotConfirmedError' as const;
  /** To send again with. Not in the message, for logs are read by others. */
  readonly key: string;
  /** Why the last try failed. */
  readonly lastError: ClientError;
  /** How often the request was sent; 0 when the device was offline all the time, so that nothing can have arrived. */
  readonly attempts: number;

  constructor(context: ClientErrorContext, { key, lastError, attempts }: NotConfirmedDetails) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    super(
      `${context.operation}: not confirmed by ${context.url} after ${tries} (${lastError.message}) ` +
        'Send it again with the same key, which this error has: the host keeps it once.',
      context,
      { cause: lastError },
    );
    this.key = key;
    this.lastError = lastError;
    this.attempts = attempts;
  }
}
