import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { StoreDialect } from './dialect.js';
import { migrations } from './migrations/migrations.js';
import type { Database } from './schema.js';

/** Brings the tables up to date, forward only. Processes that start together wait for one another. */
export async function migrate(db: Kysely<Database>, dialect: StoreDialect): Promise<void> {
  const steps = Object.entries(migrations).map(([name, step]) => {
    return [name, { up: (transaction: Kysely<Database>) => step(transaction, dialect) }];
  });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => Object.fromEntries(steps) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
