import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { ReleaseStore } from './release-store.js';

/** The releases of a store: in the database, where every process on it finds them. */
export function releaseStore(db: Kysely<Database>): ReleaseStore {
  return {
    keep: (release, files, { now, most }) =>
      db.transaction().execute(async (transaction) => {
        const isNew = await noteUse(transaction, release, now);
        if (isNew) {
          for (const [name, bytes] of files) {
            await transaction.insertInto('release_files').values({ release, name, bytes }).execute();
          }
          await dropUnused(transaction, most);
        }
        return isNew;
      }),
    async read(name, release) {
      const named = db.selectFrom('release_files').where('name', '=', name);
      const row = await (release === undefined ? named : named.where('release_files.release', '=', release))
        .innerJoin('releases', 'releases.release', 'release_files.release')
        .select('bytes')
        .orderBy('used_at_ms', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && new Uint8Array(row.bytes);
    },
  };
}

/** Of processes that start at once, one writes the release's files. */
async function noteUse(transaction: Transaction<Database>, release: string, now: Date): Promise<boolean> {
  const made = await transaction
    .insertInto('releases')
    .values({ release, used_at_ms: now.getTime() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 1n) return true;
  await transaction.updateTable('releases').set({ used_at_ms: now.getTime() }).where('release', '=', release).execute();
  return false;
}

async function dropUnused(transaction: Transaction<Database>, most: number): Promise<void> {
  const rows = await transaction.selectFrom('releases').select('release').orderBy('used_at_ms', 'desc').execute();
  for (const { release } of rows.slice(most)) {
    await transaction.deleteFrom('releases').where('release', '=', release).execute();
  }
}
