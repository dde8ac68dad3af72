import type { Transaction } from 'kysely';
import type { Database } from '../schema.js';
import type { UploadUse } from './intake-types.js';

const hourMs = 3_600_000;

/** How long a file waits for its application. */
export const uploadLifetimeMs = 24 * hourMs;

/** Uploads that this application can't have: of another board or application, expired, or never there. */
export class UploadsUnusable extends Error {
  override readonly name = 'UploadsUnusable';
  /** Every place that refers to one. */
  readonly pointers: readonly string[];

  constructor(pointers: readonly string[]) {
    super('Some uploads are not there for this application');
    this.pointers = pointers;
  }
}

/** @throws UploadsUnusable naming every place that refers to what can't be had. */
export async function claimUploads(
  transaction: Transaction<Database>,
  uses: readonly UploadUse[],
  { board, application, now }: { board: string; application: string; now: Date },
): Promise<void> {
  const ids = [...new Set(uses.map(({ id }) => id))];
  if (ids.length === 0) return;
  const claimed = await transaction
    .updateTable('files')
    .set({ application })
    .where('id', 'in', ids)
    .where('board', '=', board)
    .where('application', 'is', null)
    .where('created_at_ms', '>', now.getTime() - uploadLifetimeMs)
    .returning('id')
    .execute();
  const had = new Set(claimed.map(({ id }) => id));
  const missing = uses.filter(({ id }) => !had.has(id)).map(({ pointer }) => pointer);
  if (missing.length > 0) throw new UploadsUnusable(missing);
}
