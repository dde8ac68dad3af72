import { type Board, type Sort, sorts } from '@fractional-embed/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Position, Store } from '../store.js';
import { anyDraft, anyDrafts } from './drafts.test-support.js';
import { batchOf, boardWith } from './imports.test-support.js';
import { now } from './opened-store.test-support.js';
import { queryOf } from './queries.test-support.js';

/** Walks a list to its end; `between` runs after every page. */
async function walk(store: Store, board: Board, sort: Sort, between: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  let after: Position | undefined;
  do {
    const page = await store.jobs.search(board, queryOf({ q: 'x', sort, limit: 3 }), { now, after });
    seen.push(...page.data.map(({ id }) => id));
    after = page.next ?? undefined;
    await between();
  } while (after !== undefined);
  return seen;
}

export function pagingSuite(store: () => Store, numRuns: number): void {
  const openJobs = async (board: Board) => {
    const { data } = await store().jobs.search(board, queryOf({ limit: 100 }), { now });
    return data.map(({ id }) => id);
  };

  it.each(sorts)('gives each job once by %s while others come and go', { timeout: 60_000 }, async (sort) => {
    const property = fc.asyncProperty(anyDrafts, fc.array(anyDraft, { maxLength: 12 }), async (drafts, comers) => {
      const { board } = await boardWith(store(), drafts);
      const early = await openJobs(board);
      const closed = new Set(early.filter((_, index) => index % 4 === 3));
      const closing = closed.values();
      const coming = comers.map((draft, index) => ({ ...draft, sourceId: `late-${index}` }));
      const seen = await walk(store(), board, sort, async () => {
        const next = coming.splice(0, 2);
        if (next.length > 0) await store().imports.apply(batchOf(board.slug, next, { complete: false }));
        const { value: id } = closing.next();
        if (id !== undefined) await store().jobs.close(id, now);
      });
      const lasting = early.filter((id) => !closed.has(id));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(lasting));
    });
    await fc.assert(property, { numRuns });
  });
}
