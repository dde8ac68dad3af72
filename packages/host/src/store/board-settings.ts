import type { BoardInput } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import type { Database } from './schema.js';

/** What of a board is for its operator only; it never is part of the public board. */
export interface BoardSettings {
  /** The origins whose pages may write; null: any. */
  origins: string[] | null;
  /** Who is told of new applications. */
  notifyEmail: string | null;
  /** Days that applications are kept; 0: until somebody erases them. */
  retentionDays: number;
}

/** Where its operator has not said otherwise. */
const defaultRetentionDays = 180;

/** Those of a board that has none of its own are the defaults. */
export async function boardSettings(db: Kysely<Database>, board: string): Promise<BoardSettings> {
  const row = await db.selectFrom('board_settings').selectAll().where('board', '=', board).executeTakeFirst();
  return {
    origins: row?.origins ? (JSON.parse(row.origins) as string[]) : null,
    notifyEmail: row?.notify_email ?? null,
    retentionDays: row?.retention_days ?? defaultRetentionDays,
  };
}

/** Changes what the input names. */
export async function putSettings(
  db: Kysely<Database>,
  board: string,
  { origins, notifyEmail, retentionDays }: BoardInput,
): Promise<void> {
  const named = {
    ...(origins !== undefined && { origins: origins && JSON.stringify([...new Set(origins)]) }),
    ...(notifyEmail !== undefined && { notify_email: notifyEmail }),
    ...(retentionDays !== undefined && { retention_days: retentionDays }),
  };
  if (Object.keys(named).length === 0) return;
  const defaults = { board, origins: null, notify_email: null, retention_days: null };
  await db
    .insertInto('board_settings')
    .values({ ...defaults, ...named })
    .onConflict((conflict) => conflict.column('board').doUpdateSet(named))
    .execute();
}
