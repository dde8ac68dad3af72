import type { Insertable, Transaction } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import type { OutboxTable } from '../intake-schema.js';
import type { Database } from '../schema.js';

/** What is to be sent of a new application: to whoever sent it, to the board's operator, to programs. */
export async function writeOutbox(
  transaction: Transaction<Database>,
  { board, application, now }: { board: string; application: string; now: Date },
): Promise<void> {
  const told = await transaction
    .selectFrom('board_settings')
    .select('notify_email')
    .where('board', '=', board)
    .executeTakeFirst();
  const endpoints = await transaction
    .selectFrom('webhook_endpoints')
    .select('id')
    .where('disabled_because', 'is', null)
    .where((where) => where.or([where('board', '=', board), where('board', 'is', null)]))
    .execute();
  const rowOf = (row: Pick<Insertable<OutboxTable>, 'kind' | 'topic' | 'endpoint'>) => ({
    ...{ id: newId('msg'), subject: application, state: 'waiting' as const, attempts: 0 },
    ...{ due_at_ms: now.getTime(), created_at_ms: now.getTime(), claimed_until_ms: null, last_error: null },
    ...row,
  });
  const rows = [
    rowOf({ kind: 'mail', topic: 'application.receipt', endpoint: null }),
    ...(told?.notify_email ? [rowOf({ kind: 'mail', topic: 'application.notice', endpoint: null })] : []),
    ...endpoints.map(({ id }) => rowOf({ kind: 'webhook', topic: 'application.created', endpoint: id })),
  ];
  await transaction.insertInto('outbox').values(rows).execute();
}
