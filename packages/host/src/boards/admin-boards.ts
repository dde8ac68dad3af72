import type { AdminBoard, Board, BoardInput } from '@fractional-embed/contract';
import type { AuditNote } from '../store/access/access-stores.js';
import type { Store } from '../store/store.js';
import { changedSettings } from './changed-settings.js';

type Boards = Pick<Store, 'boards'>;

/** A board with what only its operator sees. */
export async function asAdmin({ boards }: Boards, board: Board): Promise<AdminBoard> {
  return { ...board, ...(await boards.settings(board.slug)) };
}

export async function listAsAdmin(store: Boards): Promise<AdminBoard[]> {
  return Promise.all((await store.boards.list()).map((board) => asAdmin(store, board)));
}

/** Makes or changes a board, with what of it the audit log may say. */
export async function putAsAdmin(
  store: Boards,
  slug: string,
  { input, now }: { input: BoardInput; now: Date },
): Promise<{ board: AdminBoard; details: AuditNote['details'] }> {
  const found = await store.boards.get(slug);
  const before = found && (await asAdmin(store, found));
  const board = await asAdmin(store, await store.boards.put(slug, input, now));
  return { board, details: changedSettings(before, board) };
}
