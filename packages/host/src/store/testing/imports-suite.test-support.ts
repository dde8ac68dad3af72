import { Job } from '@fractional-embed/contract';
import { expect, it } from 'vitest';
import type { JobDraft } from '../../jobs/job-draft.js';
import type { Store } from '../store.js';
import { BoardNotFound, ClosesMany } from '../store-errors.js';
import { draftOf, payOf } from './drafts.test-support.js';
import { batchOf, boardWith, freshName } from './imports.test-support.js';
import { now, publicUrl } from './opened-store.test-support.js';
import { queryOf } from './queries.test-support.js';

const later = new Date('2026-04-02T00:00:00Z');

const draftsOf = (...ids: string[]) => ids.map((sourceId) => draftOf({ sourceId, title: `Role ${sourceId}` }));

export function importsSuite(store: () => Store): void {
  const outcomes = async (board: string, drafts: readonly JobDraft[], changes: Parameters<typeof batchOf>[2] = {}) => {
    const result = await store().imports.apply(batchOf(board, drafts, { now: later, ...changes }));
    return { closed: result.closed, outcomes: result.outcomes.map(({ outcome }) => outcome) };
  };
  const listed = async (board: string) => {
    const found = await store().boards.get(board);
    if (found === undefined) throw new Error(`no board ${board}`);
    const { data } = await store().jobs.search(found, queryOf({ limit: 100 }), { now });
    return data.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  };
  const titles = async (board: string) => (await listed(board)).map(({ title }) => title);

  it('creates jobs that keep to the contract, with derived pay and a page of their own', async () => {
    const { board } = await boardWith(store(), [draftOf({ title: 'Fractional CFO', sourceId: 'contract' })]);
    const [summary] = await listed(board.slug);
    const job = await store().jobs.find(board.slug, summary?.slug ?? '', now);
    expect(Job.parse(job)).toEqual(job);
    expect(job?.id).toMatch(/^job_[a-z2-7]{20}$/);
    expect(job?.canonicalUrl).toBe(`${publicUrl}/jobs/${job?.slug}`);
    expect(job?.pay.derived.effectiveMonthly).toEqual({ minAmountMinor: 650_000, maxAmountMinor: 1_300_000 });
    expect(job?.descriptionHtml).toBe('<p>Own the <strong>forecast</strong>.</p>');
    expect(await store().jobs.find(board.slug, job?.id ?? '', now)).toEqual(job);
    expect(await store().jobs.findAnywhere(job?.id ?? '', now)).toEqual(job);
  });

  it('changes nothing the second time, whatever the order of fields', async () => {
    const drafts = draftsOf('a', 'b');
    const { board } = await boardWith(store(), drafts);
    const before = await listed(board.slug);
    const again = drafts.map((draft) => Object.fromEntries(Object.entries(draft).reverse()) as unknown as JobDraft);
    expect(await outcomes(board.slug, again)).toEqual({ outcomes: ['unchanged', 'unchanged'], closed: 0 });
    expect(await listed(board.slug)).toEqual(before);
  });

  it('updates what changed and keeps id, slug and date', async () => {
    const { board } = await boardWith(store(), [draftOf({ sourceId: 'a', postedAt: null })]);
    const [before] = await listed(board.slug);
    const changed = draftOf({ sourceId: 'a', postedAt: null, title: 'Part-time CFO', descriptionHtml: '<p>New</p>' });
    expect((await outcomes(board.slug, [changed])).outcomes).toEqual(['updated']);
    const [after] = await listed(board.slug);
    expect(after).toMatchObject({ id: before?.id, slug: before?.slug, title: 'Part-time CFO' });
    expect(after?.postedAt).toBe(now.toISOString());
    expect(after?.updatedAt).toBe(later.toISOString());
    expect(await store().jobs.find(board.slug, after?.id ?? '', now)).toMatchObject({ descriptionHtml: '<p>New</p>' });
  });

  it('closes what vanished from a complete feed, but not what is kept, and reopens what came back', async () => {
    const { board } = await boardWith(store(), draftsOf('a', 'b', 'c'));
    expect(await outcomes(board.slug, draftsOf('a'), { keep: ['b'] })).toEqual({ outcomes: ['unchanged'], closed: 1 });
    expect(await titles(board.slug)).toEqual(['Role a', 'Role b']);
    expect((await outcomes(board.slug, draftsOf('c'), { complete: false })).outcomes).toEqual(['updated']);
    expect(await titles(board.slug)).toEqual(['Role a', 'Role b', 'Role c']);
  });

  it('closes nothing when the feed is not complete, or is another feed', async () => {
    const { board } = await boardWith(store(), draftsOf('a', 'b'));
    expect((await outcomes(board.slug, [], { complete: false })).closed).toBe(0);
    expect((await outcomes(board.slug, [], { feed: 'another' })).closed).toBe(0);
    expect(await titles(board.slug)).toEqual(['Role a', 'Role b']);
  });

  const many = (count: number) => draftsOf(...Array.from({ length: count }, (_, index) => `${index}`));

  it.each([
    [4, 0, 'all four roles'],
    [5, 1, 'four of five'],
    [10, 5, 'half'],
    [30, 15, 'half of many'],
  ])('closes without asking: from %i to %i roles, %s', async (before, after) => {
    const { board } = await boardWith(store(), many(before));
    expect((await outcomes(board.slug, many(after))).closed).toBe(before - after);
    expect(await titles(board.slug)).toHaveLength(after);
  });

  it.each([
    [5, 0],
    [9, 4],
    [30, 14],
  ])('refuses to close most of a feed, from %i to %i roles, until it is allowed', async (before, after) => {
    const { board } = await boardWith(store(), many(before));
    const renamed = [...many(after), ...draftsOf('new')];
    const refused = outcomes(board.slug, renamed);
    await expect(refused).rejects.toThrow(ClosesMany);
    await expect(refused).rejects.toMatchObject({ closing: before - after, open: before });
    expect(await titles(board.slug)).toHaveLength(before);
    expect(await titles(board.slug)).not.toContain('Role new');
    expect((await outcomes(board.slug, renamed, { complete: false })).closed).toBe(0);
    expect((await outcomes(board.slug, renamed, { closeMany: true })).closed).toBe(before - after);
    expect((await outcomes(board.slug, renamed)).closed).toBe(0);
  });

  it('counts what visitors see: neither roles past their time, nor closed ones, nor those of other boards', async () => {
    const past = many(8).map((draft) => ({ ...draft, validThrough: '2026-04-01T00:00:00Z' }));
    const { board } = await boardWith(store(), [...past, ...draftsOf('a', 'b')]);
    const other = await store().boards.put(freshName(), {}, now);
    const { feed } = batchOf(board.slug, []);
    await outcomes(other.slug, [...past, ...draftsOf('a', 'b', 'c', 'd', 'e', 'f')], { feed });
    expect((await outcomes(board.slug, draftsOf('a'))).closed).toBe(9);
    expect((await outcomes(board.slug, [])).closed).toBe(1);
  });

  it('keeps closed what the operator closed, until it has left the feed and comes back', async () => {
    const { board } = await boardWith(store(), draftsOf('a'));
    const [job] = await listed(board.slug);
    expect(await store().jobs.close(job?.id ?? '', later)).toMatchObject({ status: 'closed', id: job?.id });
    expect((await outcomes(board.slug, draftsOf('a'))).outcomes).toEqual(['unchanged']);
    expect(await titles(board.slug)).toEqual([]);
    expect((await outcomes(board.slug, [])).closed).toBe(0);
    expect((await outcomes(board.slug, draftsOf('a'))).outcomes).toEqual(['updated']);
    expect(await titles(board.slug)).toEqual(['Role a']);
  });

  it('is one job on all boards that carry it, and each board closes its own', async () => {
    const { board } = await boardWith(store(), draftsOf('a'));
    const other = await store().boards.put(freshName(), {}, now);
    const feed = batchOf(board.slug, []).feed;
    expect((await outcomes(other.slug, draftsOf('a'), { feed })).outcomes).toEqual(['created']);
    const [[first], [second]] = [await listed(board.slug), await listed(other.slug)];
    expect(second?.id).toBe(first?.id);
    expect((await outcomes(board.slug, [])).closed).toBe(1);
    expect(await store().jobs.find(board.slug, first?.id ?? '', now)).toMatchObject({ status: 'closed' });
    expect(await store().jobs.find(other.slug, first?.id ?? '', now)).toMatchObject({ status: 'open' });
    expect(await store().jobs.findAnywhere(first?.id ?? '', now)).toMatchObject({ status: 'open' });
    await store().jobs.close(first?.id ?? '', later);
    expect(await store().jobs.findAnywhere(first?.id ?? '', now)).toMatchObject({ status: 'closed' });
  });

  it('reports drafts that are no jobs and imports the rest', async () => {
    const pay = payOf({ model: 'hourly', currency: 'dollars', period: 'hour', minAmountMinor: 1 });
    const drafts = [draftOf({ sourceId: 'broken', pay }), ...draftsOf('a', 'a')];
    const { board, result } = await boardWith(store(), drafts);
    expect(result.outcomes).toMatchObject([
      { sourceId: 'broken', outcome: 'broken', reason: expect.stringContaining('pay.currency') as string },
      { sourceId: 'a', outcome: 'created' },
      { sourceId: 'a', outcome: 'skipped' },
    ]);
    expect(await titles(board.slug)).toEqual(['Role a']);
  });

  it('gives each job a slug of its own that is readable in its own script', async () => {
    const drafts = ['Fractional CFO', 'Fractional CFO', '最高財務責任者', 'مدير مالي', '!!!'].map((title, index) => {
      return draftOf({
        sourceId: `${index}`,
        title,
        company: { ...draftOf().company, name: 'Zoë & Sons', confidential: index > 1 },
      });
    });
    const { board } = await boardWith(store(), drafts);
    const slugs = (await listed(board.slug)).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toEqual(expect.arrayContaining(['fractional-cfo-at-zoe-and-sons', '最高財務責任者', 'مدير-مالي']));
    const job = await store().jobs.find(board.slug, '最高財務責任者', now);
    expect(new URL(job?.canonicalUrl ?? '').pathname).toBe(`/jobs/${encodeURIComponent('最高財務責任者')}`);
  });

  it('writes all of a batch or nothing', async () => {
    const board = freshName();
    await expect(store().imports.apply(batchOf(board, draftsOf('a')))).rejects.toThrow(BoardNotFound);
    const { board: real } = await boardWith(store(), []);
    const batch = batchOf(real.slug, draftsOf('a'));
    await expect(store().imports.apply({ ...batch, now: new Date(Number.NaN) })).rejects.toThrow();
    expect(await titles(real.slug)).toEqual([]);
  });
}
