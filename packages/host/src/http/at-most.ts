import { problem } from './problem.js';

/** Seconds until one of those under way has most likely ended. */
const retryAfterSeconds = '2';

/**
 * Lets so much work be done at once and asks the others to come again, so that what it holds in memory has a bound.
 * Nobody should be able to keep it going by being slow: read what comes over the network before, or give every holder,
 * such as an address, no more than a part.
 * @throws HttpProblem `unavailable`
 */
export function atMost(limit: number, perHolder = limit) {
  let running = 0;
  const held = new Map<string, number>();
  return async <T>(work: () => Promise<T>, holder = ''): Promise<T> => {
    const own = held.get(holder) ?? 0;
    if (running >= limit || (holder !== '' && own >= perHolder))
      throw problem('unavailable', { headers: { 'Retry-After': retryAfterSeconds } });
    running += 1;
    held.set(holder, own + 1);
    try {
      return await work();
    } finally {
      running -= 1;
      const left = (held.get(holder) ?? 1) - 1;
      if (left > 0) held.set(holder, left);
      else held.delete(holder);
    }
  };
}
