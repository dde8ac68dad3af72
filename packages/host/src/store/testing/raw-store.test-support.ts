import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import { migrate } from '../migrate.js';
import { postgresDialect } from '../postgres/postgres-dialect.js';
import type { Database } from '../schema.js';
import { sqlStore } from '../sql-store.js';
import { sqliteDialect } from '../sqlite/sqlite-dialect.js';
import { publicUrl } from './opened-store.test-support.js';
import { freshDatabase } from './postgres.test-support.js';

/** A store together with its database, for tests that put rows there which other parts of the host write. */
async function openRaw(dialect: StoreDialect) {
  const db = new Kysely<Database>({ dialect: dialect.kysely });
  await migrate(db, dialect);
  return { db, store: sqlStore(db, dialect, { publicUrl }) };
}
export type RawStore = Awaited<ReturnType<typeof openRaw>> & { close: () => Promise<void> };

/** One on a SQLite file of its own. */
export async function openRawSqlite() {
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  const raw = await openRaw(sqliteDialect(dataDir));
  const close = async () => {
    await raw.store.close();
    await rm(dataDir, { recursive: true });
  };
  return { ...raw, dataDir, close };
}

/** One on a Postgres database of its own. */
export async function openRawPostgres() {
  const { databaseUrl, drop } = await freshDatabase();
  const raw = await openRaw(postgresDialect(databaseUrl));
  const close = async () => {
    await raw.store.close();
    await drop();
  };
  return { ...raw, databaseUrl, close };
}
