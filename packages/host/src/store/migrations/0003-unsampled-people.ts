import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';

/** What says who somebody is has no copies in the statistics of the database: erasing rows would not reach them. */
export async function keepPeopleOutOfSamples(db: Kysely<Database>, dialect: StoreDialect): Promise<void> {
  await dialect.keepOutOfSamples(db, 'applications', 'content');
  await dialect.keepOutOfSamples(db, 'subscriptions', 'content');
  await dialect.keepOutOfSamples(db, 'files', 'name');
  await dialect.keepOutOfSamples(db, 'file_bytes', 'bytes');
}
