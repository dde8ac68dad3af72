import type { Kysely } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import type { Database } from '../schema.js';
import { createTables } from './0001-create-tables.js';
import { createIntake } from './0002-applications.js';
import { keepPeopleOutOfSamples } from './0003-unsampled-people.js';
import { keepQuotasAsMoments } from './0004-quotas.js';
import { createReleases } from './0005-releases.js';

/** One step forward. A step that was released is never changed: the next one mends it. */
export type StoreMigration = (db: Kysely<Database>, dialect: StoreDialect) => Promise<void>;

/** In the order of their names. Static, because a bundled host has no folder to read them from. */
export const migrations: Readonly<Record<string, StoreMigration>> = {
  '0001-create-tables': createTables,
  '0002-applications': createIntake,
  '0003-unsampled-people': keepPeopleOutOfSamples,
  '0004-quotas': keepQuotasAsMoments,
  '0005-releases': createReleases,
};
