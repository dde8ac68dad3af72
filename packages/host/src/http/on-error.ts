import { HTTPException } from 'hono/http-exception';
import { BoardNotFound, BoardStays, ClosesMany, StatusMoved } from '../store/store-errors.js';
import type { AppContext, RouteDeps } from './context.js';
import { HttpProblem, problem, problemResponse } from './problem.js';
import { problemTable } from './problem-table.js';
import { isDiskFull, isUnavailable } from './unavailable.js';

/** Seconds after which a client may find the store back. */
const retryAfterSeconds = 5;

const diskFull = 'The disk of the store is full: free some space on it';

/**
 * Writes every error as a problem. What was not thrown as a problem is our fault: the client learns that and nothing
 * else, the log learns where.
 */
export function onError({ log, publicUrl }: Pick<RouteDeps, 'log' | 'publicUrl'>) {
  return (error: unknown, c: AppContext): Response => {
    const known = asProblem(error);
    const requestId = c.get('requestId');
    if (known !== error && problemTable[known.code].status >= 500)
      log.failure(isDiskFull(error) ? diskFull : `Answered ${known.code}`, error, { requestId });
    return problemResponse(known.code, known.options, { requestId, publicUrl });
  };
}

function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof BoardNotFound) return problem('board-not-found');
  if (error instanceof BoardStays || error instanceof StatusMoved)
    return problem('conflict', { detail: error.message });
  if (error instanceof ClosesMany) return problem('feed-closes-many', { detail: error.message });
  if (isUnavailable(error)) return problem('unavailable', { headers: { 'Retry-After': String(retryAfterSeconds) } });
  if (error instanceof HTTPException && error.status < 500) return problem('invalid-request');
  return problem('internal');
}
