import type { Kysely } from 'kysely';
import { sweepGuards } from '../guards/sweep-guards.js';
import type { Database } from '../schema.js';
import { uploadLifetimeMs } from './claim-uploads.js';
import type { IntakeParts } from './intake-parts.js';
import type { Swept } from './intake-types.js';

const dayMs = 86_400_000;
/** How long a key's answer is kept. */
export const keyLifetimeMs = 30 * dayMs;

/** Rows that one statement takes, so that none holds the others up for long. */
const batchSize = 200;

/** Deletes what has served its time. Any number of processes may do so at once. */
export async function sweepIntake(parts: IntakeParts, now: Date): Promise<Swept> {
  return {
    idempotencyKeys: await sweepKeys(parts.db, now),
    uploads: await sweepUploads(parts, now),
    orphans: await sweepOrphans(parts, now),
    guards: await sweepGuards(parts.db, now),
  };
}

async function sweepKeys(db: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('idempotency_keys')
    .where('created_at_ms', '<=', now.getTime() - keyLifetimeMs)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The row goes first: should the process end then, the bytes are orphans, which the next sweep finds. */
async function sweepUploads({ db, fileBytes }: IntakeParts, now: Date): Promise<number> {
  const expired = db
    .selectFrom('files')
    .select('id')
    .where('application', 'is', null)
    .where('created_at_ms', '<=', now.getTime() - uploadLifetimeMs)
    .limit(batchSize);
  let count = 0;
  for (let more = true; more; ) {
    const gone = await db
      .deleteFrom('files')
      .where('id', 'in', expired)
      // Again: another process may claim it in between.
      .where('application', 'is', null)
      .returning(['id', 'kept_in'])
      .execute();
    for (const { id, kept_in } of gone) if (kept_in === 'blob-store') await fileBytes.in(kept_in).remove(id);
    count += gone.length;
    more = gone.length === batchSize;
  }
  return count;
}

const ours = /^upl_[a-z2-7]{20}$/;

/** Bytes whose request failed before there was a row, or whose row was erased with its application. */
async function sweepOrphans({ db, fileBytes }: IntakeParts, now: Date): Promise<number> {
  const bytes = fileBytes.current;
  let count = 0;
  for await (const page of bytes.stagedBefore(new Date(now.getTime() - uploadLifetimeMs))) {
    const ids = page.filter((id) => ours.test(id));
    if (ids.length === 0) continue;
    const known = await db.selectFrom('files').select('id').where('id', 'in', ids).execute();
    const kept = new Set(known.map(({ id }) => id));
    const orphans = ids.filter((id) => !kept.has(id));
    for (const id of orphans) await bytes.remove(id);
    count += orphans.length;
  }
  return count;
}
