import { chores } from './chores.js';
import { startHousekeeping } from './housekeeping.js';
import { type SendingDeps, startSending } from './start-sending.js';

/** What a host does while nobody asks it anything. */
export interface Background {
  /** There may be something to send. */
  wake: () => void;
  /** Lets what is under way finish, but not longer than `graceMs`. */
  close(graceMs: number): Promise<void>;
}

export function startBackground(deps: SendingDeps): Background {
  const sending = startSending(deps);
  const housekeeping = startHousekeeping(chores(deps.store, deps.config.dataDir), deps);
  return {
    wake: () => sending.wake(),
    async close(graceMs) {
      await Promise.all([sending.close(graceMs), housekeeping.stop()]);
    },
  };
}
