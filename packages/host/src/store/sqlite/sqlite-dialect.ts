import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { type Kysely, SqliteDialect, type SqliteDatabase as SqliteDialectDatabase, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import { StoreLocked } from '../store-errors.js';
import { groupedWrites } from './grouped-writes.js';
import { keptStatements } from './kept-statements.js';
import { sqliteFullText } from './sqlite-full-text.js';

/** The database's name in its folder. */
export const sqliteFile = 'fractional.sqlite';

/**
 * One file that one process has to itself.
 *
 * @throws StoreLocked at once when another process has it.
 */
export function sqliteDialect(dataDir: string): StoreDialect {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const database = openExclusively(join(dataDir, sqliteFile));
  return {
    kysely: new SqliteDialect({ database: heldUntilClosed(database) }),
    fullText: sqliteFullText,
    columns: { rowNumber: sql`integer`, text: sql`text`, bytes: sql`blob`, clusteredTable: sql`without rowid` },
    skipLockedRows: sql``,
    writes: groupedWrites,
    // One process with one connection: Kysely gives it to one transaction at a time.
    lockWrites: async () => {},
    lockName: async () => {},
    limitLockWaits: async () => {},
    isLockTimeout: () => false,
    // SQLite plans without statistics here.
    refreshStatistics: async () => {},
    keepOutOfSamples: async () => {},
    compact,
    settle,
  };
}

/** Bytes. A larger database is compacted by way of a temporary file and not of memory. */
const mostInMemory = 256 * 1024 * 1024;

/** Writes the database anew, without what pages that were rearranged have left in their gaps. Nobody is answered meanwhile. */
async function compact(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ bytes: number }>`
    select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`.execute(db);
  const store = (rows[0]?.bytes ?? 0) > mostInMemory ? 'file' : 'memory';
  await sql`pragma temp_store = ${sql.raw(store)}`.execute(db);
  try {
    await sql`vacuum`.execute(db);
  } finally {
    await sql`pragma temp_store = memory`.execute(db);
    await settle(db);
  }
}

/** The log keeps old pages until it begins anew. */
async function settle(db: Kysely<Database>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

function openExclusively(file: string): SqliteDatabase.Database {
  const database = new SqliteDatabase(file, { timeout: 0 });
  try {
    // Before the first access, so that the lock is taken by it and held until the process ends, however it ends.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('temp_store = MEMORY');
    database.pragma('cache_size = -64000');
    // What is deleted is overwritten with zeros: nothing of a person waits in free space for the next compaction.
    database.pragma('secure_delete = on');
    database.exec('begin immediate; commit');
    return database;
  } catch (error) {
    database.close();
    throw isBusy(error) ? new StoreLocked(file) : error;
  }
}

/** A database that nobody refers to any more is collected, and its lock with it: it must not depend on callers. */
const held = new Set<SqliteDatabase.Database>();

const nothing = 'select 1 where false';

/**
 * A full disk ends the transaction by itself. Rolling it back then fails, and that failure would be told in place of
 * the disk's.
 */
function isOver(database: SqliteDatabase.Database, statement: string): boolean {
  return statement === 'rollback' && !database.inTransaction;
}

function heldUntilClosed(database: SqliteDatabase.Database): SqliteDialectDatabase {
  held.add(database);
  const prepare = keptStatements(database);
  return {
    prepare: (statement) => prepare(isOver(database, statement) ? nothing : statement),
    close: () => {
      held.delete(database);
      database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}
