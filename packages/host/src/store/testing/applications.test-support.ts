import type { Kysely } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import type { Database } from '../schema.js';
import { now } from './opened-store.test-support.js';

/** Addresses of someone whom nothing but the receipt may name. */
export const applicant = { name: 'Ana Canary', email: 'ana.canary@applicant.example' };

/** An application as it stands in the tables, on a board of which the operator is told. @returns its id */
export async function putApplication(
  db: Kysely<Database>,
  {
    board,
    jobTitle = 'Fractional CFO',
    email = applicant.email,
    notifyEmail = 'desk@operator.example',
    receivedAt = now,
  }: PutOptions,
): Promise<string> {
  const id = newId('app');
  const settings = { board, notify_email: notifyEmail };
  const write = db.insertInto('board_settings').values(settings);
  await write.onConflict((conflict) => conflict.column('board').doUpdateSet(settings)).execute();
  await db
    .insertInto('applications')
    .values({
      ...{ id, board, job: null, job_id: 'job_aaaaaaaaaaaaaaaaaaaa', job_title: jobTitle, person: 'hash' },
      ...{ content: JSON.stringify({ ...applicant, email }), status: 'received', flags: '[]' },
      ...{ received_at_ms: receivedAt.getTime(), status_at_ms: receivedAt.getTime() },
    })
    .execute();
  return id;
}

interface PutOptions {
  board: string;
  jobTitle?: string;
  email?: string;
  notifyEmail?: string | null;
  receivedAt?: Date;
}
