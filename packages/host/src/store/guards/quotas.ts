import { type Kysely, sql, type Transaction } from 'kysely';
import type { KeyedHash } from '../intake/keyed-hash.js';
import type { Database } from '../schema.js';
import { type Quota, type QuotaLeft, QuotaUsedUp } from './admission.js';

const hourMs = 3_600_000;

/**
 * How a quota is used: half of it at once, the rest one by one as time passes (GCRA). Then no hour, wherever it begins,
 * has more than the quota, which a counter of whole hours could not say: it lets twice as many in around its turn.
 */
export function paceOf(perHour: number): { atOnce: number; everyMs: number } {
  const atOnce = Math.max(1, Math.floor(perHour / 2));
  return { atOnce, everyMs: Math.ceil(hourMs / (perHour - atOnce + 1)) };
}

/** A quota with the name of its row. */
export interface CountedQuota {
  quota: Quota;
  bucket: string;
}

/** Outside of transactions: the hash may have to ask the database for its secret. */
export async function counted(hash: KeyedHash, quota: Quota): Promise<CountedQuota> {
  return { quota, bucket: await hash('quota', quota.operation, quota.name, quota.subject) };
}

/**
 * Counts one. A subject has one row with one number, the moment when its whole quota is there again: each use moves it
 * on, and what would move it too far is refused. One statement decides, so that any number of processes count as one.
 * @throws QuotaUsedUp
 */
export async function useQuota(
  transaction: Transaction<Database>,
  { quota, bucket }: CountedQuota,
  now: Date,
): Promise<QuotaLeft> {
  const { atOnce, everyMs } = paceOf(quota.perHour);
  const nowMs = now.getTime();
  const used = sql<number>`case when rate_limits.resets_at_ms > ${nowMs} then rate_limits.resets_at_ms else ${nowMs} end`;
  const row = await transaction
    .insertInto('rate_limits')
    .values({ bucket, resets_at_ms: nowMs + everyMs })
    .onConflict((conflict) =>
      conflict
        .column('bucket')
        .doUpdateSet({ resets_at_ms: sql<number>`${used} + ${everyMs}` })
        .where(used, '<=', nowMs + (atOnce - 1) * everyMs),
    )
    .returning('resets_at_ms')
    .executeTakeFirst();
  if (row === undefined) {
    // Another process's clock may have had the row swept meanwhile: then there is more at once.
    const [used] = await findUsed(transaction, [bucket]);
    throw new QuotaUsedUp(quota, Math.max(1, refusedForMs(quota, used?.resets_at_ms ?? 0, now)));
  }
  const fullInMs = row.resets_at_ms - nowMs;
  return { quota, left: atOnce - Math.ceil(fullInMs / everyMs), fullInMs };
}

/** Looks, and counts nothing. @returns why one of them would refuse now, or undefined */
export async function findUsedUp(
  db: Kysely<Database>,
  quotas: readonly CountedQuota[],
  now: Date,
): Promise<QuotaUsedUp | undefined> {
  const used = await findUsed(
    db,
    quotas.map(({ bucket }) => bucket),
  );
  for (const { quota, bucket } of quotas) {
    const row = used.find((one) => one.bucket === bucket);
    const retryInMs = row ? refusedForMs(quota, row.resets_at_ms, now) : 0;
    if (retryInMs > 0) return new QuotaUsedUp(quota, retryInMs);
  }
  return undefined;
}

/** Milliseconds until there is room for one; zero or less where there is. */
function refusedForMs({ perHour }: Quota, resetsAtMs: number, now: Date): number {
  const { atOnce, everyMs } = paceOf(perHour);
  return resetsAtMs - (atOnce - 1) * everyMs - now.getTime();
}

function findUsed(db: Kysely<Database>, buckets: readonly string[]) {
  return db.selectFrom('rate_limits').selectAll().where('bucket', 'in', buckets).execute();
}
