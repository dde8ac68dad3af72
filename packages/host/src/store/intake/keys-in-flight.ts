import { setTimeout } from 'node:timers/promises';

/** Milliseconds that the second of two equal requests waits for the first, before it is told to come again. */
export const keyWaitMs = 2_000;

/** Runs `work`, unless the same key's earlier work goes on for longer than one may wait: then undefined. */
export type RunAlone = <T>(key: string, work: () => Promise<T>) => Promise<T | undefined>;

/** The keys this process is working on. Other processes are held off by the database. */
export function keysInFlight(waitMs = keyWaitMs): RunAlone {
  const working = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const deadline = performance.now() + waitMs;
    for (let first = working.get(key); first !== undefined; first = working.get(key)) {
      if (!(await endsBefore(first, deadline))) return undefined;
    }
    const own = work().finally(() => working.delete(key));
    working.set(key, own);
    return own;
  };
}

async function endsBefore(work: Promise<unknown>, deadline: number): Promise<boolean> {
  const timer = new AbortController();
  const late = setTimeout(Math.max(0, deadline - performance.now()), false, { signal: timer.signal });
  const ended = work.then(
    () => true,
    () => true,
  );
  const result = await Promise.race([ended, late.catch(() => false)]);
  timer.abort();
  return result;
}
