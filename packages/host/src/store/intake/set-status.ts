import type { AdminApplicationSummary, ApplicationStatusInput } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import { storableText } from '../../jobs/well-formed.js';
import type { Database } from '../schema.js';
import { StatusMoved } from '../store-errors.js';
import { summaryOf } from './read-applications.js';

/**
 * Moves an application to a status. Where it stands already, it stays since when it has.
 * @throws StatusMoved when it stands neither there nor where it is to be moved from.
 */
export async function setStatus(
  db: Kysely<Database>,
  typedId: string,
  { status, from }: ApplicationStatusInput,
  now: Date,
): Promise<AdminApplicationSummary | undefined> {
  const id = storableText(typedId);
  let update = db.updateTable('applications').set({ status, status_at_ms: now.getTime() });
  update = update.where('id', '=', id).where('status', '!=', status);
  if (from !== undefined) update = update.where('status', '=', from);
  await update.execute();
  const row = await db.selectFrom('applications').selectAll().where('id', '=', id).executeTakeFirst();
  if (row !== undefined && row.status !== status) throw new StatusMoved(row.status);
  return row && summaryOf(row);
}
