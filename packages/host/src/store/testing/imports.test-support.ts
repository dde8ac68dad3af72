import type { JobDraft } from '../../jobs/job-draft.js';
import type { ImportBatch, Store } from '../store.js';
import { now } from './opened-store.test-support.js';

let count = 0;

/** A slug that no other test of this file has. */
export function freshName(): string {
  count += 1;
  return `board-${count}`;
}

export function batchOf(board: string, drafts: readonly JobDraft[], changes: Partial<ImportBatch> = {}): ImportBatch {
  return { board, system: 'sample', feed: `feed-of-${board}`, complete: true, drafts, keep: [], now, ...changes };
}

/** A new board with these jobs. */
export async function boardWith(store: Store, drafts: readonly JobDraft[]) {
  const board = await store.boards.put(freshName(), {}, now);
  const result = await store.imports.apply(batchOf(board.slug, drafts));
  return { board, result };
}
