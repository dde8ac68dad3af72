import type { Transaction } from 'kysely';
import { addToOutbox } from '../outbox/add-to-outbox.js';
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
  const subject = application;
  await addToOutbox(
    transaction,
    [
      { kind: 'mail', topic: 'application.receipt', subject },
      ...(told?.notify_email ? [{ kind: 'mail', topic: 'application.notice', subject } as const] : []),
      ...endpoints.map(({ id }) => ({ kind: 'webhook', topic: 'application.created', subject, endpoint: id }) as const),
    ],
    now,
  );
}
