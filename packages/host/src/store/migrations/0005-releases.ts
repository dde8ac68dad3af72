import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';

/** The tables of embed scripts that were served: pages pin a release, and a host that was updated still has it. */
export async function createReleases(db: Kysely<Database>, { columns: { bytes, text } }: StoreDialect): Promise<void> {
  await db.schema
    .createTable('releases')
    .addColumn('release', text, (column) => column.primaryKey())
    .addColumn('used_at_ms', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('release_files')
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('release', text, (column) => column.notNull().references('releases.release').onDelete('cascade'))
    .addColumn('bytes', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('release_files_key', ['name', 'release'])
    .execute();
}
