import type { Board, Job } from '@fractional-embed/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../store.js';
import { anyDrafts, draftOf } from './drafts.test-support.js';
import { boardWith } from './imports.test-support.js';
import { naiveSearch } from './naive-search.test-support.js';
import { now } from './opened-store.test-support.js';
import { anyQuery, queryOf } from './queries.test-support.js';

/** Every open job of a board, in full. */
async function allJobs(store: Store, board: Board): Promise<Job[]> {
  const { data } = await store.jobs.search(board, queryOf({ limit: 100 }), { now });
  const jobs = await Promise.all(data.map(({ id }) => store.jobs.find(board.slug, id, now)));
  return jobs.filter((job) => job !== undefined);
}

export function searchSuite(store: () => Store, numRuns: number): void {
  const search = async (board: Board, q: string) => {
    const { data } = await store().jobs.search(board, queryOf({ q }), { now });
    return data.map(({ title }) => title);
  };

  it('finds, orders and counts what a plain filter does', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(
      anyDrafts,
      fc.array(anyQuery, { minLength: 20, maxLength: 20 }),
      async (drafts, queries) => {
        const { board, result } = await boardWith(store(), drafts);
        const jobs = await allJobs(store(), board);
        expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(drafts.map(() => 'created'));
        for (const query of queries) {
          const found = await store().jobs.search(board, { ...query, limit: 100 }, { now });
          const { ids, total, facets } = naiveSearch(jobs, board, query, now);
          expect(
            found.data.map(({ id }) => id),
            JSON.stringify(query),
          ).toEqual(ids);
          expect({ total: found.total, facets: found.facets }, JSON.stringify(query)).toEqual({ total, facets });
        }
      },
    );
    await fc.assert(property, { numRuns });
  });

  it('keeps a list as short as asked, and counts all the same', async () => {
    const { board } = await boardWith(
      store(),
      ['a', 'b', 'c'].map((sourceId) => draftOf({ sourceId })),
    );
    const page = await store().jobs.search(board, queryOf({ limit: 2 }), { now });
    expect(page.data).toHaveLength(2);
    expect(page.total).toBe(3);
    expect(page.next).not.toBeNull();
  });

  it('finds by the beginnings of words, in any case, with or without accents, in any script', async () => {
    const titles = ['Directeur financier à Zürich', '最高財務責任者', 'مدير مالي جزئي', 'ผู้อำนวยการฝ่ายการเงิน'];
    const { board } = await boardWith(
      store(),
      titles.map((title) => draftOf({ sourceId: title, title })),
    );
    expect(await search(board, 'ZURICH dir')).toEqual([titles[0]]);
    expect(await search(board, '財務')).toEqual([titles[1]]);
    expect(await search(board, 'مدي')).toEqual([titles[2]]);
    expect(await search(board, 'การเงิน')).toEqual([titles[3]]);
    expect(await search(board, 'urich')).toEqual([]);
  });

  it('takes blanks for no query, and punctuation for one that nothing matches', async () => {
    const { board } = await boardWith(store(), [draftOf()]);
    expect(await search(board, '  ')).toHaveLength(1);
    expect(await search(board, '?!')).toEqual([]);
  });

  it('never finds a confidential company by its name', async () => {
    const company = { ...draftOf().company, name: 'Secretive', confidential: true, url: 'https://secretive.example' };
    const { board } = await boardWith(store(), [draftOf({ company, sourceName: 'Secretive' })]);
    expect(await search(board, 'secretive')).toEqual([]);
    const { data } = await store().jobs.search(board, queryOf(), { now });
    expect(JSON.stringify(data).toLowerCase()).not.toContain('secretive');
  });

  it('lists at most 50 values of a facet, and always those that are filtered by', async () => {
    const industries = Array.from({ length: 60 }, (_, index) => `industry ${index + 10}`);
    const drafts = industries.map((industry) =>
      draftOf({ sourceId: industry, company: { ...draftOf().company, industry } }),
    );
    const { board } = await boardWith(store(), drafts);
    const { facets } = await store().jobs.search(board, queryOf({ industry: ['industry 69', 'none'] }), { now });
    expect(facets.industry).toHaveLength(50);
    expect(facets.industry.at(-2)).toEqual({ value: 'industry 69', count: 1 });
    expect(facets.industry.at(-1)).toEqual({ value: 'none', count: 0 });
  });

  it('holds texts of any size and kind', async () => {
    const words = Array.from({ length: 8000 }, (_, index) => `w${index}`).join(' ');
    const title = `\0\uD800 ${'x'.repeat(5000)}`;
    const { board, result } = await boardWith(store(), [
      draftOf({ sourceId: '\0'.repeat(5000), title, descriptionHtml: `<p>${words}</p>`, summary: 'ﷺ'.repeat(50_000) }),
      draftOf({ sourceId: 'r', location: { ...draftOf().location, regions: ['r'.repeat(9000), 'US'] } }),
    ]);
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
    expect(await search(board, `w7000 ${'x'.repeat(190)}`)).toEqual([`\uFFFD\uFFFD ${'x'.repeat(5000)}`]);
  });
}
