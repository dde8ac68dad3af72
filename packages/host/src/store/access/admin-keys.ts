import { randomBytes } from 'node:crypto';
import type { AdminKey, AdminKeyWithSecret } from '@fractional-embed/contract';
import type { Kysely, Selectable } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import { storableText } from '../../jobs/well-formed.js';
import type { KeyedHash } from '../intake/keyed-hash.js';
import type { AdminKeysTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { AdminKeyStore } from './access-stores.js';

interface Parts {
  db: Kysely<Database>;
  hash: KeyedHash;
}

/** The admin keys of a store. */
export function adminKeyStore(parts: Parts): AdminKeyStore {
  const { db } = parts;
  const find = (id: string) =>
    db.selectFrom('admin_keys').selectAll().where('id', '=', storableText(id)).executeTakeFirst();
  return {
    async add({ name, expiresAt }, now) {
      const expires_at_ms = expiresAt === null ? null : Date.parse(expiresAt);
      return insert(db, await newSecret(parts.hash), { name, expires_at_ms }, now);
    },

    async list() {
      const rows = await db
        .selectFrom('admin_keys')
        .selectAll()
        .orderBy('created_at_ms', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(keyOf);
    },

    rotate: (id, overlapMs, now) => rotate(parts, id, overlapMs, now),

    async revoke(id, now) {
      await endBy(db, id, now.getTime());
      const row = await find(id);
      return row && keyOf(row);
    },

    identify: (secret, now) => identify(parts, secret, now),

    async purgeEnded(endedBefore) {
      const ended = db.deleteFrom('admin_keys').where('expires_at_ms', '<', endedBefore.getTime());
      return Number((await ended.executeTakeFirst()).numDeletedRows);
    },
  };
}

/** Before any transaction: the hash may have to be asked for its secret, on the one connection that SQLite has. */
async function newSecret(hash: KeyedHash): Promise<{ secret: string; key_hash: string }> {
  const secret = `sk_${randomBytes(32).toString('base64url')}`;
  return { secret, key_hash: await hash('admin-key', secret) };
}

async function insert(
  db: Kysely<Database>,
  { secret, key_hash }: { secret: string; key_hash: string },
  { name, expires_at_ms }: Pick<AdminKeysTable, 'name' | 'expires_at_ms'>,
  now: Date,
): Promise<AdminKeyWithSecret> {
  const times = { created_at_ms: now.getTime(), last_used_at_ms: null, expires_at_ms };
  const row = { id: newId('key'), name, key_hash, ...times };
  await db.insertInto('admin_keys').values(row).execute();
  return { ...keyOf(row), secret };
}

/** Never later than it would have ended anyway. */
async function endBy(db: Kysely<Database>, id: string, atMs: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('admin_keys')
    .set({ expires_at_ms: atMs })
    .where('id', '=', storableText(id))
    .where((where) => where.or([where('expires_at_ms', 'is', null), where('expires_at_ms', '>', atMs)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function rotate(
  { db, hash }: Parts,
  id: string,
  overlapMs: number,
  now: Date,
): Promise<AdminKeyWithSecret | undefined> {
  const fresh = await newSecret(hash);
  return db.transaction().execute(async (transaction) => {
    const old = await transaction
      .selectFrom('admin_keys')
      .selectAll()
      .where('id', '=', storableText(id))
      .executeTakeFirst();
    if (old === undefined || !worksAt(old, now)) return undefined;
    await endBy(transaction, id, now.getTime() + overlapMs);
    const lifetimeMs = old.expires_at_ms === null ? null : old.expires_at_ms - old.created_at_ms;
    const expires_at_ms = lifetimeMs === null ? null : now.getTime() + lifetimeMs;
    return insert(transaction, fresh, { name: old.name, expires_at_ms }, now);
  });
}

const dayMs = 86_400_000;

/**
 * By a keyed hash: what a lookup's time tells of it helps nobody, since nobody can choose it. The day of use is written
 * once a day: the hour would cost a write for each request, and tell when somebody works.
 */
async function identify({ db, hash }: Parts, secret: string, now: Date): Promise<string | undefined> {
  const key_hash = await hash('admin-key', secret);
  const row = await db.selectFrom('admin_keys').selectAll().where('key_hash', '=', key_hash).executeTakeFirst();
  if (row === undefined || !worksAt(row, now)) return undefined;
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  if (row.last_used_at_ms !== today) {
    await db.updateTable('admin_keys').set({ last_used_at_ms: today }).where('id', '=', row.id).execute();
  }
  return row.id;
}

type Row = Selectable<AdminKeysTable>;

function worksAt({ expires_at_ms: endsMs }: Row, now: Date): boolean {
  return endsMs === null || endsMs > now.getTime();
}

function keyOf({ id, name, created_at_ms, last_used_at_ms, expires_at_ms }: Row): AdminKey {
  const at = (ms: number) => new Date(ms).toISOString();
  const lastUsedOn = last_used_at_ms === null ? null : at(last_used_at_ms).slice(0, 10);
  return {
    id,
    name,
    createdAt: at(created_at_ms),
    lastUsedOn,
    endsAt: expires_at_ms === null ? null : at(expires_at_ms),
  };
}
