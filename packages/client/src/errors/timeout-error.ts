import { ClientError, type ClientErrorContext } from './client-error.js';

/** The answer did not come in time: see the `timeout` option for the time given to each try and to all of them. */
export class TimeoutError extends ClientError {
  override readonly name = 'TimeoutError' as const;
  /** How long the call took, waits between tries included, in milliseconds. */
  readonly elapsedMs: number;
  /** How often the request was sent. */
  readonly attempts: number;

  constructor(context: ClientErrorContext, elapsedMs: number, attempts: number) {
    const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
    super(
      `${context.operation}: no answer from ${context.url} after ${Math.round(elapsedMs)} ms and ${tries}. ` +
        'Try again later, or give it more time by the "timeout" option.',
      context,
    );
    this.elapsedMs = elapsedMs;
    this.attempts = attempts;
  }
}
