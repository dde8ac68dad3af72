import { isApiError, isClientError, isTimeoutError } from '@fractional-embed/client/subscribe';
import type { Failure } from '../newsletter.state.js';

/** What became of something sent. */
export type Outcome =
  | { kind: 'sent' }
  | { kind: 'email-refused' }
  | { kind: 'unavailable'; why: 'no-board' | 'page-refused'; remedy: string }
  | { kind: 'failed'; failure: Failure }
  | { kind: 'unconfirmed' }
  /** The device was offline all the time. */
  | { kind: 'never-left' }
  | { kind: 'cancelled' };

/** Whether the host may have kept what was sent, though a try failed so. */
export function mayHaveArrived(error: unknown): boolean {
  return isApiError(error) ? error.status >= 500 || error.status === 408 : isClientError(error);
}

/** @param isUncertain an earlier try may have arrived: what is said now of a later one does not undo it */
export function outcomeOf(error: unknown, isUncertain: boolean): Outcome {
  if (isTimeoutError(error) && error.attempts === 0) return { kind: 'never-left' };
  if (isApiError(error)) {
    if (error.status === 404) return { kind: 'unavailable', why: 'no-board', remedy: error.message };
    if (error.code === 'origin-not-allowed') {
      const remedy = `${error.message} The host’s operator allows it: boards put BOARD --origin ${location.origin}`;
      return { kind: 'unavailable', why: 'page-refused', remedy };
    }
    if (error.errors.some(({ pointer }) => pointer === '/body/email')) return { kind: 'email-refused' };
  }
  if (isUncertain || mayHaveArrived(error)) return { kind: 'unconfirmed' };
  if (isApiError(error) && error.status === 429) {
    const { retryAfterSeconds } = error;
    const minutes = retryAfterSeconds === undefined ? undefined : Math.max(1, Math.ceil(retryAfterSeconds / 60));
    return { kind: 'failed', failure: { reason: 'busy', minutes } };
  }
  const requestId = (isClientError(error) && error.requestId) || undefined;
  return { kind: 'failed', failure: { reason: 'refused', requestId } };
}
