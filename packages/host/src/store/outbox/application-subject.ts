import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { ApplicationSubject } from './outbox-store.js';

/** What is told of an application. Undefined: there is none, or no longer. */
export async function applicationSubject(db: Kysely<Database>, id: string): Promise<ApplicationSubject | undefined> {
  const row = await db
    .selectFrom('applications')
    .innerJoin('boards', 'boards.slug', 'applications.board')
    .leftJoin('board_settings', 'board_settings.board', 'applications.board')
    .select([
      'id',
      'applications.board',
      'title',
      'url',
      'job_id',
      'job_title',
      'received_at_ms',
      'content',
      'notify_email',
    ])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const {
    board,
    title: boardTitle,
    url: boardUrl,
    job_id: jobId,
    job_title: jobTitle,
    notify_email: notifyEmail,
  } = row;
  const { email } = JSON.parse(row.content) as { email?: unknown };
  return {
    ...{ id, board, boardTitle, boardUrl, jobId, jobTitle, notifyEmail },
    receivedAt: new Date(row.received_at_ms),
    email: typeof email === 'string' ? email : null,
  };
}
