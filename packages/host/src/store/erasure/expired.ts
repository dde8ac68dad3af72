import type { Kysely } from 'kysely';
import { boardSettings } from '../board-settings.js';
import type { IntakeParts } from '../intake/intake-parts.js';
import type { Database } from '../schema.js';
import { eraseInBatches, sumOf } from './erase-rows.js';
import type { ErasedRows } from './erasure-store.js';

const dayMs = 86_400_000;

/** A board's applications that were received so long ago that it keeps them no longer; undefined: it keeps them all. */
async function expiredOf(db: Kysely<Database>, board: string, now: Date) {
  const { retentionDays } = await boardSettings(db, board);
  if (retentionDays === 0) return undefined;
  const rows = db.selectFrom('applications').where('board', '=', board);
  return rows.where('received_at_ms', '<=', now.getTime() - retentionDays * dayMs);
}

/** Boards are few. */
async function boardsOf(db: Kysely<Database>): Promise<string[]> {
  const rows = await db.selectFrom('boards').select('slug').execute();
  return rows.map(({ slug }) => slug);
}

export async function countExpired(db: Kysely<Database>, now: Date): Promise<number> {
  let count = 0;
  for (const board of await boardsOf(db)) {
    const rows = (await expiredOf(db, board, now))?.select((row) => row.fn.countAll().as('count'));
    count += Number((await rows?.executeTakeFirst())?.count ?? 0);
  }
  return count;
}

export async function eraseExpired(parts: IntakeParts, now: Date): Promise<ErasedRows> {
  let gone: ErasedRows = { applications: 0, files: 0, subscriptions: 0, outboxEntries: 0 };
  for (const board of await boardsOf(parts.db)) {
    const rows = (await expiredOf(parts.db, board, now))?.select('id');
    if (rows) gone = sumOf(gone, await eraseInBatches(parts, (size) => rows.limit(size).execute()));
  }
  return gone;
}
