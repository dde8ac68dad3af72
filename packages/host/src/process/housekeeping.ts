import type { Log } from '../log.js';

/** Something to be done away with as time passes. @returns how many there were */
export interface Chore {
  name: string;
  run: (now: Date) => Promise<number>;
}

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;

/** Runs every chore now and each hour. One that fails is tried again at the next. @returns a way to stop */
export function startHousekeeping(chores: readonly Chore[], { log, now }: { log: Log; now: () => Date }) {
  let round = Promise.resolve();
  const runAll = async () => {
    for (const { name, run } of chores) {
      try {
        const count = await run(now());
        if (count > 0) log.write('info', `Housekeeping: ${name}`, { count });
      } catch (error) {
        log.failure(`Housekeeping failed: ${name}`, error);
      }
    }
  };
  const start = () => (round = round.then(runAll));
  void start();
  const timer = setInterval(() => void start(), hourMs).unref();
  return {
    /** Waits for the round that is under way. */
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
