import type { Kysely } from 'kysely';
import type { Database } from '../../schema.js';
import type { FileBytes } from './file-bytes.js';

/** Beside the rows: one thing to back up, and one transaction for both. */
export function databaseBytes(db: Kysely<Database>): FileBytes {
  return {
    place: 'database',
    stage: async () => {},
    async attach(transaction, id, bytes) {
      await transaction
        .insertInto('file_bytes')
        .values({ file: id, bytes: Buffer.from(bytes) })
        .execute();
    },
    async read(id) {
      const row = await db.selectFrom('file_bytes').select('bytes').where('file', '=', id).executeTakeFirst();
      return row && new Uint8Array(row.bytes);
    },
    async remove(id) {
      await db.deleteFrom('file_bytes').where('file', '=', id).execute();
    },
    // They go with their row.
    async *stagedBefore() {},
  };
}
