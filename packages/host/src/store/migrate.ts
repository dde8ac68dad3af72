import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { StoreDialect } from './dialect.js';
import { migrations } from './migrations/migrations.js';
import type { Database } from './schema.js';

/** Brings the tables up to date, forward only. Processes that start together wait for one another. */
export async function migrate(db: Kysely<Database>, dialect: StoreDialect): Promise<void> {
  const steps: Record<string, Migration> = {};
  for (const [name, step] of Object.entries(migrations)) {
    steps[name] = { up: (transaction: Kysely<Database>) => step(transaction, dialect) };
  }
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(steps) } });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('The tables could not be brought up to date', { cause: error });
}
