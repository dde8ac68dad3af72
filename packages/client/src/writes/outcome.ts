import { ApiError } from '../errors/api-error.js';
import type { ClientError, ClientErrorContext } from '../errors/client-error.js';
import { ContractError } from '../errors/contract-error.js';
import { isClientError } from '../errors/guards.js';
import { NetworkError } from '../errors/network-error.js';
import { NotConfirmedError } from '../errors/not-confirmed-error.js';
import { TimeoutError } from '../errors/timeout-error.js';
import type { Settings } from '../options.js';
import { backoffMs } from '../retry-policy.js';

/** Whether sending the same again, with the same key, may go better. */
function isPassing(error: unknown): boolean {
  if (error instanceof ApiError) {
    return error.status >= 500 || [408, 425, 429].includes(error.status) || isInFlight(error);
  }
  // A success in the wrong shape is none: a captive portal says 200 to everything.
  return error instanceof NetworkError || error instanceof TimeoutError || error instanceof ContractError;
}

/**
 * Whether the host has judged and kept nothing. Only a problem document below 500 says so: a page of something in
 * between tells nothing about an earlier try, and a 5xx nothing at all.
 */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.problem !== null && error.status < 500 && !isInFlight(error);
}

function isInFlight(error: ApiError): boolean {
  return error.code === 'idempotency-key-in-flight';
}

/**
 * Whether it is a refusal that says nothing of an earlier try, whose answer was lost: a host, or what stands before it,
 * may judge a request before it looks for its key.
 */
export function isDoubtful(error: unknown): boolean {
  return isRefusal(error) && !isPassing(error) && (error as ApiError).code !== 'idempotency-key-reused';
}

/** Whether, after this answer to a try, the host may have kept what was sent. */
export function mayBeKept(error: unknown): boolean {
  return isPassing(error) && !isRefusal(error);
}

/** How long to wait before the same is sent again, and whether the host asked for that; undefined when it won't help. */
export function resendWait(error: unknown, failures: number, retry: Settings['retry']) {
  if (!isPassing(error)) return undefined;
  const seconds = error instanceof ApiError ? error.retryAfterSeconds : undefined;
  if (seconds !== undefined) return { delayMs: seconds * 1000, isAsked: true };
  return { delayMs: backoffMs(failures, retry), isAsked: false };
}

/** What the host wants solved before it takes the request. */
export function challengeOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  return error instanceof ApiError && error.code === 'challenge-required' ? error.problem?.challenge : undefined;
}

/** What is known when nothing more is sent. */
interface Known {
  readonly key: string | undefined;
  readonly mayBeKept: boolean;
  /** Whether the host, asked about the key, did not say that it has nothing. */
  readonly isDoubted: boolean;
  readonly lastError: ClientError | undefined;
  readonly attempts: number;
}

/** What a delivery fails with: never "refused" for what the host may have. */
export function finalError(thrown: unknown, context: ClientErrorContext, known: Known): unknown {
  if (!isClientError(thrown) || known.key === undefined) return thrown;
  if (isRefusal(thrown) && !isPassing(thrown) && !known.isDoubted) return thrown;
  const isTimeUp = thrown instanceof TimeoutError;
  if (!known.mayBeKept && !isTimeUp) return thrown;
  const lastError = isTimeUp ? (known.lastError ?? thrown) : thrown;
  return new NotConfirmedError(context, { key: known.key, lastError, attempts: known.attempts });
}
