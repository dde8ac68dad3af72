import { ApiError } from './errors/api-error.js';
import { NetworkError } from './errors/network-error.js';
import { TimeoutError } from './errors/timeout-error.js';
import type { Settings } from './options.js';

const passingStatuses: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** How long to wait before a read is tried again, in milliseconds; undefined when another try won't help. */
export function retryDelayMs(error: unknown, attempt: number, retry: Settings['retry']): number | undefined {
  if (error instanceof ApiError) {
    if (!passingStatuses.has(error.status)) return undefined;
    if (error.retryAfterSeconds !== undefined) return error.retryAfterSeconds * 1000;
  } else if (!(error instanceof NetworkError || error instanceof TimeoutError)) {
    return undefined;
  }
  return backoffMs(attempt, retry);
}

/** A random wait after the so-manieth try ("full jitter"), in milliseconds. */
export function backoffMs(attempt: number, retry: Settings['retry']): number {
  return Math.random() * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (attempt - 1));
}
