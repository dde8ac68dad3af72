import type { Log } from '../log.js';
import type { Store } from '../store/store.js';

const hourMs = 3_600_000;

export interface SweepOptions {
  store: Pick<Store, 'sweep'>;
  log: Log;
  now: () => Date;
  /** @default an hour */
  everyMs?: number;
}

/**
 * Deletes what has served its time, now and every hour, until it is stopped. It holds no process open, and what fails
 * once is tried again an hour later.
 * @returns stops it, and waits for a sweep that is under way.
 */
export function sweepHourly({ store, log, now, everyMs = hourMs }: SweepOptions): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const sweep = async () => {
    try {
      const { idempotencyKeys, uploads, orphans } = await store.sweep(now());
      const count = idempotencyKeys + uploads + orphans;
      if (count > 0) log.write('info', 'Deleted expired keys and files', { count });
    } catch (error) {
      log.failure('Could not delete expired keys and files', error);
    }
  };
  const next = () => {
    running = running.then(sweep);
  };
  next();
  const timer = setInterval(next, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
