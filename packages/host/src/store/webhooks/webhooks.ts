import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import { findBoard } from '../boards.js';
import type { WebhookEndpointsTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import { BoardNotFound } from '../store-errors.js';
import type { WebhookEndpoint, WebhookStore, WebhookTarget, WebhookWithSecret } from './webhook-store.js';

/** How long receivers have to change over to a new secret. */
const overlapMs = 24 * 3_600_000;

/** @source Standard Webhooks: 24 to 64 random bytes */
const secretBytes = 32;

const newSecret = () => `whsec_${randomBytes(secretBytes).toString('base64')}`;

/** The webhook endpoints of a store. */
export function webhookStore(db: Kysely<Database>): WebhookStore {
  const find = (id: string) => db.selectFrom('webhook_endpoints').selectAll().where('id', '=', id).executeTakeFirst();
  const change = (id: string, set: Partial<WebhookEndpointsTable>) =>
    db.updateTable('webhook_endpoints').set(set).where('id', '=', id).returningAll().executeTakeFirst();
  return {
    add: (endpoint, now) => addEndpoint(db, endpoint, now),

    async list(now) {
      const rows = await db
        .selectFrom('webhook_endpoints')
        .selectAll()
        .orderBy('created_at_ms')
        .orderBy('id')
        .execute();
      return rows.map((row) => endpointOf(row, now));
    },

    rotate: (id, now) => rotateSecret(db, id, now),

    async remove(id, now) {
      const row = await db.deleteFrom('webhook_endpoints').where('id', '=', id).returningAll().executeTakeFirst();
      return row && endpointOf(row, now);
    },

    async enable(id, now) {
      const row = await change(id, { disabled_because: null });
      return row && endpointOf(row, now);
    },

    async disable(id, because) {
      await change(id, { disabled_because: because });
    },

    async target(id, now) {
      const row = await find(id);
      return row && targetOf(row, now);
    },
  };
}

async function addEndpoint(
  db: Kysely<Database>,
  { url, board }: { url: string; board: string | null },
  now: Date,
): Promise<WebhookWithSecret> {
  if (board !== null && (await findBoard(db, board)) === undefined) throw new BoardNotFound(board);
  const row: WebhookEndpointsTable = {
    ...{ id: newId('whk'), board, url, secret: newSecret(), created_at_ms: now.getTime() },
    ...{ old_secret: null, old_secret_until_ms: null, disabled_because: null },
  };
  await db.insertInto('webhook_endpoints').values(row).execute();
  return withSecret(row, now);
}

async function rotateSecret(db: Kysely<Database>, id: string, now: Date): Promise<WebhookWithSecret | undefined> {
  const row = await db
    .updateTable('webhook_endpoints')
    // The columns on the right are those before the update, on both databases.
    .set((update) => ({
      old_secret: update.ref('secret'),
      old_secret_until_ms: now.getTime() + overlapMs,
      secret: newSecret(),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  return row && withSecret(row, now);
}

type Row = Selectable<WebhookEndpointsTable>;

function endpointOf(row: Row, now: Date): WebhookEndpoint {
  const { id, board, url, disabled_because: disabledBecause } = row;
  const oldSecretUntil = oldSecretSigns(row, now) ? new Date(row.old_secret_until_ms ?? 0) : null;
  return { id, board, url, disabledBecause, oldSecretUntil, createdAt: new Date(row.created_at_ms) };
}

function withSecret(row: Row, now: Date): WebhookWithSecret {
  return { ...endpointOf(row, now), secret: row.secret };
}

function targetOf(row: Row, now: Date): WebhookTarget {
  const secrets = [row.secret, ...(oldSecretSigns(row, now) && row.old_secret !== null ? [row.old_secret] : [])];
  return { url: row.url, disabledBecause: row.disabled_because, secrets };
}

function oldSecretSigns({ old_secret_until_ms: untilMs }: Row, now: Date): boolean {
  return untilMs !== null && untilMs > now.getTime();
}
