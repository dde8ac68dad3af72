import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from '../schema.js';
import { type AskParts, askToSubscribe } from './ask.js';
import { listSubscriptions, readSubscription, walkSubscriptions } from './read-subscriptions.js';
import type { Subscription, SubscriptionStore } from './subscription-store.js';

/** The newsletter subscriptions of a store. */
export function subscriptionStore(parts: AskParts): SubscriptionStore {
  const { db } = parts;
  return {
    ask: (request) => askToSubscribe(parts, request),
    get: (id) => findSubscription(db, id),
    list: (query) => listSubscriptions(db, query),
    read: (id) => readSubscription(db, id),
    walk: (query) => walkSubscriptions(db, query),

    async confirm(id, now) {
      await db
        .updateTable('subscriptions')
        .set({ status: 'confirmed', confirmed_at_ms: sql<number>`coalesce(confirmed_at_ms, ${now.getTime()})` })
        .where('id', '=', id)
        .where('status', '!=', 'unsubscribed')
        .execute();
      const subscription = await findSubscription(db, id);
      return subscription?.status === 'confirmed' ? subscription : undefined;
    },

    async end(id) {
      const ended = { status: 'unsubscribed', content: '{}', confirmed_at_ms: null } as const;
      await db.updateTable('subscriptions').set(ended).where('id', '=', id).execute();
      return findSubscription(db, id);
    },

    async purgePending(askedBefore) {
      const pending = db.deleteFrom('subscriptions').where('status', '=', 'pending');
      const { numDeletedRows } = await pending.where('asked_at_ms', '<', askedBefore.getTime()).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

async function findSubscription(db: Kysely<Database>, id: string): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscriptions')
    .innerJoin('boards', 'boards.slug', 'subscriptions.board')
    .leftJoin('board_settings', 'board_settings.board', 'subscriptions.board')
    .select(['id', 'subscriptions.board', 'title', 'url', 'status', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { email } = JSON.parse(row.content) as { email?: string };
  return {
    ...{ id: row.id, board: row.board, boardTitle: row.title, boardUrl: row.url },
    ...{ status: row.status, email: email ?? null },
  };
}
