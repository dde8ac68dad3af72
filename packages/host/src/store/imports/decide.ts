import type { KnownJob } from './known-jobs.js';
import type { PreparedJob } from './prepare-import.js';

/** What an import does with one job. */
export interface Decision {
  prepared: PreparedJob;
  known: KnownJob | undefined;
  postedAtMs: number;
  /** Write the job: it is new, or not what it was. */
  write: boolean;
  /** Make the board carry it, open. */
  carry: boolean;
  outcome: 'created' | 'updated' | 'unchanged';
  reason: string;
  /** The operator closed it, and it stays so. */
  stillClosed: boolean;
}

/** A posting that says no date has its first import's, kept. */
export function decide(prepared: PreparedJob, known: KnownJob | undefined, now: Date): Decision {
  const postedAtMs = prepared.postedAtMs ?? known?.posted_at_ms ?? now.getTime();
  const changed = known?.digest !== prepared.columns.digest || known.posted_at_ms !== postedAtMs;
  const stillClosed = known?.closed_by === 'operator';
  const base = { prepared, known, postedAtMs, write: changed, stillClosed };
  if (known === undefined) return { ...base, carry: true, outcome: 'created', reason: 'new' };
  if (known.carried_by === null) return { ...base, carry: true, outcome: 'created', reason: 'new on this board' };
  if (known.closed_by === 'feed') {
    return { ...base, carry: true, outcome: 'updated', reason: 'reopened: it is back in the feed' };
  }
  const stays = stillClosed ? '; closed by you, and stays closed' : '';
  if (changed) return { ...base, carry: false, outcome: 'updated', reason: `changed${stays}` };
  return { ...base, carry: false, outcome: 'unchanged', reason: `the same as before${stays}` };
}
