import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './schema.js';

/** The store's secret, made at first use. Of processes that make it at once, the first to write wins for all. */
export async function storeSecret(db: Kysely<Database>): Promise<Uint8Array> {
  const made = { name: 'secret', value: randomBytes(32).toString('base64') };
  const known = await readSecret(db);
  if (known !== undefined) return known;
  await db
    .insertInto('settings')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await readSecret(db)) as Uint8Array;
}

async function readSecret(db: Kysely<Database>): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', 'secret').executeTakeFirst();
  return row && new Uint8Array(Buffer.from(row.value, 'base64'));
}
