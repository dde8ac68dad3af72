import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.js';
import { databaseOf } from '../sql-store.js';
import type { Store } from '../store.js';

/** What a store has written, past its own words: for what must be there once, or not at all. */
export function inTables(store: Store) {
  const db = databaseOf(store);
  return {
    applications: (board: string) =>
      db.selectFrom('applications').selectAll().where('board', '=', board).orderBy('n').execute(),
    outbox: (subject: string) => db.selectFrom('outbox').selectAll().where('subject', '=', subject).execute(),
    files: (board: string) => db.selectFrom('files').selectAll().where('board', '=', board).execute(),
    count: async (table: 'file_bytes' | 'files') =>
      Number((await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]?.n),
    addEndpoints: (endpoints: readonly { id: string; board: string | null; disabled_because?: string }[]) =>
      addEndpoints(db, endpoints),
    database: db,
    everythingBut: (left: string) => everythingBut(db, left),
  };
}

async function addEndpoints(
  db: Kysely<Database>,
  endpoints: readonly { id: string; board: string | null; disabled_because?: string }[],
): Promise<void> {
  const rest = { url: 'https://hooks.example', secret: 'whsec_x', old_secret: null, old_secret_until_ms: null };
  const rows = endpoints.map((one) => ({ ...rest, disabled_because: null, created_at_ms: 0, ...one }));
  await db.insertInto('webhook_endpoints').values(rows).execute();
}

const tables = [
  'idempotency_keys',
  'applications',
  'outbox',
  'audit_log',
  'admin_keys',
  'files',
  'subscriptions',
  'settings',
  'rate_limits',
  'spent_challenges',
] as const;

async function everythingBut(db: Kysely<Database>, left: string): Promise<unknown[]> {
  const others = tables.filter((table) => table !== left);
  return Promise.all(others.map((table) => db.selectFrom(table).selectAll().execute()));
}
