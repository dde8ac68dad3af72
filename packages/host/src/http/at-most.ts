import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.js';
import { problem } from './problem.js';

/** Seconds until one of those under way has most likely ended. */
const retryAfterSeconds = '2';

/**
 * Lets so many requests be worked on at once and asks the others to come again, so that what they hold in memory has a
 * bound. Placed before the body is read.
 */
export function atMost(limit: number) {
  let running = 0;
  return createMiddleware<AppEnv>(async (_, next) => {
    if (running >= limit) throw problem('unavailable', { headers: { 'Retry-After': retryAfterSeconds } });
    running += 1;
    try {
      await next();
    } finally {
      running -= 1;
    }
  });
}
