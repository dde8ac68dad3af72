import { isApiError, isNetworkError } from '@fractional-embed/client/lite';

/** What went wrong, as far as a visitor or the page's owner can do something about it. */
export type Failure =
  | { kind: 'missing-board'; remedy: string }
  | { kind: 'missing-job' }
  | { kind: 'offline' }
  | { kind: 'error'; requestId: string | undefined };

export function failureOf(error: unknown, { board, baseUrl }: { board: string; baseUrl: string }): Failure {
  if (isApiError(error)) {
    if (error.code === 'board-not-found')
      return { kind: 'missing-board', remedy: `There is no board "${board}" on ${baseUrl}.` };
    if (error.code === 'job-not-found') return { kind: 'missing-job' };
    return { kind: 'error', requestId: error.requestId ?? undefined };
  }
  // A browser that knows it is offline says so; one that is online but gets no answer blames the host.
  return isNetworkError(error) && !navigator.onLine ? { kind: 'offline' } : { kind: 'error', requestId: undefined };
}
