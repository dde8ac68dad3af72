import { Kysely } from 'kysely';
import { asDataDirError } from '../data-dir-error.js';
import type { StoreDialect } from './dialect.js';
import { migrate } from './migrate.js';
import { postgresDialect } from './postgres/postgres-dialect.js';
import type { Database } from './schema.js';
import { sqlStore } from './sql-store.js';
import { sqliteDialect, sqliteFile } from './sqlite/sqlite-dialect.js';
import type { Store } from './store.js';

export interface OpenStoreOptions {
  /** `postgres://…`. Left out, the store is one SQLite file in `dataDir`. */
  databaseUrl?: string | undefined;
  /** Where the file is, and made if it is not there. */
  dataDir: string;
  /** An S3-speaking store for files, such as `s3://KEY:SECRET@host/bucket`. @default in the database */
  blobUrl?: string | undefined;
  /** Where visitors reach the host; canonical URLs begin with it. */
  publicUrl: string;
}

/**
 * Opens the store and brings its tables up to date.
 *
 * @throws StoreLocked when another process has the SQLite file.
 * @throws DataDirError when the file, or its folder, cannot be used.
 * @throws TypeError when `databaseUrl` is not for Postgres, or `blobUrl` not for an S3-speaking store.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  try {
    return await open(options);
  } catch (error) {
    throw options.databaseUrl ? error : asDataDirError(error, options.dataDir, sqliteFile);
  }
}

async function open(options: OpenStoreOptions): Promise<Store> {
  const dialect = dialectOf(options);
  const db = new Kysely<Database>({ dialect: dialect.kysely });
  try {
    await migrate(db, dialect);
    return sqlStore(db, dialect, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function dialectOf({ databaseUrl, dataDir }: OpenStoreOptions): StoreDialect {
  if (databaseUrl === undefined || databaseUrl === '') return sqliteDialect(dataDir);
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return postgresDialect(databaseUrl);
  throw new TypeError('DATABASE_URL must begin with postgres://; leave it out for the SQLite file in DATA_DIR');
}
