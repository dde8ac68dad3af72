import type { Kysely } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import type { Database } from '../schema.js';
import type { OutboxDraft } from './outbox-store.js';

/** Writes down what is to be sent, in the transaction of what it is about. */
export async function addToOutbox(
  transaction: Kysely<Database>,
  drafts: readonly OutboxDraft[],
  now: Date,
): Promise<void> {
  if (drafts.length === 0) return;
  const rows = drafts.map((draft) => ({
    id: newId('msg'),
    ...draft,
    state: 'waiting' as const,
    attempts: 0,
    due_at_ms: now.getTime(),
    created_at_ms: now.getTime(),
  }));
  await transaction.insertInto('outbox').values(rows).execute();
}
