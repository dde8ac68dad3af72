import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { ImportBatch } from '../store.js';
import { ClosesMany } from '../store-errors.js';
import { feedKeyOf } from './prepare-import.js';

const chunkSize = 1000;

/** Makes the batch's board carry these jobs, open. */
export async function carryJobs(db: Kysely<Database>, batch: ImportBatch, jobs: readonly number[]): Promise<void> {
  if (jobs.length === 0) return;
  const opened = { board: batch.board, closed_by: null, changed_at_ms: batch.now.getTime() };
  await db
    .insertInto('board_jobs')
    .values(jobs.map((job) => ({ ...opened, job })))
    .onConflict((conflict) =>
      conflict.columns(['board', 'job']).doUpdateSet({ closed_by: null, changed_at_ms: opened.changed_at_ms }),
    )
    .execute();
}

/** Fewer than so many may vanish at once: small companies fill or drop two roles of three. */
const many = 5;

/**
 * Closes, on this board, what the feed no longer lists, and says how many. What the operator had closed counts as
 * vanished too from now on, so that it may come back, but it is not closed twice.
 *
 * @throws ClosesMany
 */
export async function closeVanished(
  db: Kysely<Database>,
  batch: ImportBatch,
  listed: ReadonlySet<string>,
): Promise<number> {
  const carried = await db
    .selectFrom('jobs')
    .innerJoin('board_jobs', 'board_jobs.job', 'jobs.n')
    .select(['n', 'source_key', 'closed_by', 'valid_through_ms'])
    .where('feed_key', '=', feedKeyOf(batch))
    .where('board', '=', batch.board)
    .where((where) => where.or([where('closed_by', 'is', null), where('closed_by', '=', 'operator')]))
    .execute();
  const vanished = carried.filter(({ source_key }) => !listed.has(source_key));
  const open = vanished.filter(({ closed_by }) => closed_by === null);
  if (batch.closeMany !== true) requireFew(open.filter(isShown(batch)).length, carried.filter(isShown(batch)).length);
  await closeByFeed(db, batch, open, { closed_by: 'feed', changed_at_ms: batch.now.getTime() });
  await closeByFeed(db, batch, vanished, { closed_by: 'feed' });
  return open.length;
}

/** Whether visitors see a job: what is past its time has left the lists by itself, and is no loss. */
function isShown({ now }: ImportBatch) {
  return ({ closed_by, valid_through_ms }: { closed_by: unknown; valid_through_ms: number | null }): boolean =>
    closed_by === null && (valid_through_ms === null || valid_through_ms >= now.getTime());
}

/** A source that broke gives an empty or a short feed more often than it drops most of its roles in one day. */
function requireFew(closing: number, open: number): void {
  if (closing >= many && closing * 2 > open) throw new ClosesMany(closing, open);
}

async function closeByFeed(
  db: Kysely<Database>,
  batch: ImportBatch,
  jobs: readonly { n: number }[],
  change: { closed_by: 'feed'; changed_at_ms?: number },
): Promise<void> {
  for (let start = 0; start < jobs.length; start += chunkSize) {
    const numbers = jobs.slice(start, start + chunkSize).map(({ n }) => n);
    await db
      .updateTable('board_jobs')
      .set(change)
      .where('board', '=', batch.board)
      .where('job', 'in', numbers)
      .execute();
  }
}
