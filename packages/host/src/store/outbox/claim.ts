import type { Kysely, Selectable } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { OutboxTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { ClaimOptions, Failure, OutboxClaim } from './outbox-store.js';

/**
 * Takes entries that are due. The attempt is counted here and not when it fails: an entry that ends the process that
 * sends it must not be tried for ever.
 */
export async function claimDue(
  db: Kysely<Database>,
  dialect: StoreDialect,
  { kind, now, limit, forMs }: ClaimOptions,
): Promise<OutboxClaim[]> {
  const nowMs = now.getTime();
  const rows = await db
    // By itself, so that Postgres chooses once: as a subquery it may be asked again for every row, and lock more each time.
    .with('due', (query) =>
      query
        .selectFrom('outbox')
        .select('n')
        .where('state', '=', 'waiting')
        .where('kind', '=', kind)
        .where('due_at_ms', '<=', nowMs)
        .where((where) => where.or([where('claimed_until_ms', 'is', null), where('claimed_until_ms', '<=', nowMs)]))
        .orderBy('due_at_ms')
        .orderBy('n')
        .limit(limit)
        .modifyEnd(dialect.skipLockedRows),
    )
    .updateTable('outbox')
    .set((update) => ({ claimed_until_ms: nowMs + forMs, attempts: update('attempts', '+', 1) }))
    .where('n', 'in', (query) => query.selectFrom('due').select('n'))
    .returningAll()
    .execute();
  return rows.sort((a, b) => a.due_at_ms - b.due_at_ms || a.n - b.n).map(claimOf);
}

function claimOf(row: Selectable<OutboxTable>): OutboxClaim {
  const { id, kind, topic, subject, endpoint, attempts: attempt } = row;
  const claimedUntil = new Date(row.claimed_until_ms ?? 0);
  return { id, kind, topic, subject, endpoint, attempt, claimedUntil, createdAt: new Date(row.created_at_ms) };
}

/** Writes down a failure, if the claim is still this one: another attempt may have begun, or have arrived, since. */
export async function recordFailure(db: Kysely<Database>, claim: OutboxClaim, failure: Failure): Promise<void> {
  await db
    .updateTable('outbox')
    .set({
      claimed_until_ms: null,
      last_error: failure.error,
      ...('dead' in failure ? { state: 'dead' } : { due_at_ms: failure.retryAt.getTime() }),
    })
    .where('id', '=', claim.id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', claim.attempt)
    .where('claimed_until_ms', '=', claim.claimedUntil.getTime())
    .execute();
}
