import type {
  AdminSubscription,
  AdminSubscriptionQuery,
  AdminSubscriptionSummary,
  SubscriptionExportQuery,
} from '@fractional-embed/contract';
import type { Kysely, Selectable } from 'kysely';
import { storableText } from '../../jobs/well-formed.js';
import type { SubscriptionsTable } from '../intake-schema.js';
import type { Database } from '../schema.js';

/** A page of subscriptions, the newest first; `next` is where the page after it begins. */
export async function listSubscriptions(
  db: Kysely<Database>,
  { board, status, limit, cursor }: AdminSubscriptionQuery,
): Promise<{ data: AdminSubscriptionSummary[]; next: number | null }> {
  let rows = db.selectFrom('subscriptions').selectAll().orderBy('n', 'desc');
  if (board !== undefined) rows = rows.where('board', '=', storableText(board));
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (cursor !== undefined) rows = rows.where('n', '<', Number(cursor));
  const found = await rows.limit(limit + 1).execute();
  const page = found.slice(0, limit);
  return { data: page.map(summaryOf), next: found.length > limit ? (page.at(-1)?.n ?? null) : null };
}

export async function readSubscription(db: Kysely<Database>, id: string): Promise<AdminSubscription | undefined> {
  const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', storableText(id)).executeTakeFirst();
  return row && inFull(row);
}

const pageSize = 500;

/** Subscriptions in full, the oldest first, a page at a time as they are asked for. */
export async function* walkSubscriptions(
  db: Kysely<Database>,
  { board, pending }: SubscriptionExportQuery,
): AsyncGenerator<AdminSubscription[]> {
  const statuses = pending ? (['confirmed', 'pending'] as const) : (['confirmed'] as const);
  let chosen = db.selectFrom('subscriptions').selectAll().where('status', 'in', statuses);
  if (board !== undefined) chosen = chosen.where('board', '=', storableText(board));
  for (let last = 0, more = true; more; ) {
    const rows = await chosen.where('n', '>', last).orderBy('n').limit(pageSize).execute();
    if (rows.length > 0) yield rows.map(inFull);
    last = rows.at(-1)?.n ?? last;
    more = rows.length === pageSize;
  }
}

type Row = Selectable<SubscriptionsTable>;

function summaryOf({ id, board, status, asked_at_ms, confirmed_at_ms }: Row): AdminSubscriptionSummary {
  const confirmedAt = confirmed_at_ms === null ? null : new Date(confirmed_at_ms).toISOString();
  return { id, board, status, askedAt: new Date(asked_at_ms).toISOString(), confirmedAt };
}

function inFull(row: Row): AdminSubscription {
  const { email = null, consents = [] } = JSON.parse(row.content) as Partial<AdminSubscription>;
  return { ...summaryOf(row), email, consents };
}
