import { type Kysely, type Selectable, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { OutboxTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { Writes } from '../writes.js';
import { applicationSubject } from './application-subject.js';
import { claimDue, recordFailure } from './claim.js';
import type { OutboxPosition, OutboxRecord, OutboxStore } from './outbox-store.js';

/** The outbox of a store. */
export function outboxStore(db: Kysely<Database>, dialect: StoreDialect, writes: Writes): OutboxStore {
  return {
    claim: (options) => writes.statement((within) => claimDue(within, dialect, options)),

    async sent(id) {
      const change = { state: 'sent', claimed_until_ms: null, last_error: null } as const;
      await writes.statement((within) => within.updateTable('outbox').set(change).where('id', '=', id).execute());
    },

    async drop(id) {
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    },

    failed: (claim, failure) => recordFailure(db, claim, failure),
    list: (position) => listOutbox(db, position),
    application: (id) => applicationSubject(db, id),
    resend: (id, now) => resend(db, id, now),
    known: (ids) => knownOf(db, ids),

    async purgeSent(createdBefore) {
      const sent = db.deleteFrom('outbox').where('state', '=', 'sent');
      const { numDeletedRows } = await sent.where('created_at_ms', '<', createdBefore.getTime()).executeTakeFirst();
      return Number(numDeletedRows);
    },

    count: () => countUnsent(db),
  };
}

async function listOutbox(db: Kysely<Database>, { state, after, limit }: OutboxPosition) {
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .$if(state !== undefined, (query) => query.where('state', '=', state as OutboxTable['state']))
    .$if(after !== undefined, (query) => query.where('n', '<', after as number))
    .orderBy('n', 'desc')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return { data: page.map(recordOf), next: rows.length > limit ? (page.at(-1)?.n ?? null) : null };
}

function recordOf(row: Selectable<OutboxTable>): OutboxRecord {
  const { id, kind, topic, subject, endpoint, state, attempts, last_error: lastError } = row;
  const times = { dueAt: new Date(row.due_at_ms), createdAt: new Date(row.created_at_ms) };
  return { id, kind, topic, subject, endpoint, state, attempts, lastError, ...times };
}

async function resend(db: Kysely<Database>, id: string, now: Date): Promise<OutboxRecord | undefined> {
  await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, due_at_ms: now.getTime(), claimed_until_ms: null })
    .where('id', '=', id)
    .where((where) => where.or([where('claimed_until_ms', 'is', null), where('claimed_until_ms', '<=', now.getTime())]))
    .execute();
  const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
  return row && recordOf(row);
}

async function countUnsent(db: Kysely<Database>) {
  const rows = await db
    .selectFrom('outbox')
    .select(['state', sql<number>`count(*)`.as('count')])
    .where('state', 'in', ['waiting', 'dead'])
    .groupBy('state')
    .execute();
  const of = (state: string) => rows.find((row) => row.state === state)?.count ?? 0;
  return { waiting: of('waiting'), dead: of('dead') };
}

/** A statement has a limited number of placeholders. */
const mostIds = 1000;

async function knownOf(db: Kysely<Database>, ids: readonly string[]): Promise<string[]> {
  const known: string[] = [];
  for (let from = 0; from < ids.length; from += mostIds) {
    const rows = db
      .selectFrom('outbox')
      .select('id')
      .where('id', 'in', ids.slice(from, from + mostIds));
    known.push(...(await rows.execute()).map(({ id }) => id));
  }
  return known;
}
