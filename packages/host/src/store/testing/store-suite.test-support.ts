import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store.js';
import { accessSuite } from './access-suite.test-support.js';
import { applicationsSuite } from './applications-suite.test-support.js';
import { draftOf } from './drafts.test-support.js';
import { erasureSuite } from './erasure-suite.test-support.js';
import { guardsSuite } from './guards-suite.test-support.js';
import { batchOf, boardWith, freshName } from './imports.test-support.js';
import { importsSuite } from './imports-suite.test-support.js';
import { now, type StoreUnderTest } from './opened-store.test-support.js';
import { pagingSuite } from './paging-suite.test-support.js';
import { queryOf } from './queries.test-support.js';
import { searchSuite } from './search-suite.test-support.js';
import { uploadsSuite } from './uploads-suite.test-support.js';

/** What every store must do. */
export function storeSuite(make: () => Promise<StoreUnderTest>): void {
  let tested: StoreUnderTest;
  let store: Store;
  beforeAll(async () => {
    tested = await make();
    store = await tested.open();
  });
  afterAll(async () => {
    await store.close();
    await tested.destroy();
  });

  it('is empty until something is written', async () => {
    expect(await store.isEmpty()).toBe(true);
    const { slug } = await store.boards.put(freshName(), {}, now);
    expect(await store.isEmpty()).toBe(false);
    await expect(store.boards.remove(slug, { withJobs: true })).rejects.toThrow(`${slug} is the only board`);
  });

  describe('boards', () => boardsSuite(() => store));
  describe('boards that are removed', () => removalSuite(() => store));
  describe('jobs', () => jobsSuite(() => store));
  describe('applications', () => applicationsSuite(() => store));
  describe('files', () => uploadsSuite(() => store));
  describe('guards', () => guardsSuite(() => store));
  describe('erasure', () => erasureSuite(() => store));
  describe('access', () => accessSuite(() => store));
  describe('imports', () => importsSuite(() => store));
  describe('releases', () => releasesSuite(() => store));
  describe('search', () => searchSuite(() => store, 25));
  describe('paging', () => pagingSuite(() => store, 8));

  it('keeps what was written, and its secret, when it is opened again', async () => {
    const { board } = await boardWith(store, [draftOf({ sourceId: 'lasting' })]);
    const before = await store.jobs.search(board, queryOf(), { now });
    const secret = await store.secret();
    expect(secret).toHaveLength(32);
    await store.close();
    store = await tested.open();
    expect(await store.boards.get(board.slug)).toEqual(board);
    expect(await store.jobs.search(board, queryOf(), { now })).toEqual(before);
    expect(await store.secret()).toEqual(secret);
    await store.ping();
  });
}

function releasesSuite(store: () => Store): void {
  const files = (code: string) => new Map([['embed.js', new TextEncoder().encode(code)]]);
  const read = async (release?: string) => {
    const bytes = await store().releases.read('embed.js', release);
    return bytes && new TextDecoder().decode(bytes);
  };
  const day = (number: number) => new Date(now.getTime() + number * 86_400_000);

  it('keeps each release as it was first kept', async () => {
    expect(await store().releases.keep('1', files('one'), { now: day(1), most: 3 })).toBe(true);
    expect(await store().releases.keep('1', files('another'), { now: day(1), most: 3 })).toBe(false);
    expect(await read('1')).toBe('one');
    expect(await read('2')).toBeUndefined();
  });

  it('gives what was in use last where no release is named', async () => {
    await store().releases.keep('2', files('two'), { now: day(2), most: 3 });
    expect(await read()).toBe('two');
    await store().releases.keep('1', files('one'), { now: day(3), most: 3 });
    expect(await read()).toBe('one');
  });

  it('lets go of what was unused longest', async () => {
    await store().releases.keep('3', files('three'), { now: day(4), most: 3 });
    await store().releases.keep('4', files('four'), { now: day(5), most: 3 });
    expect(await Promise.all(['1', '2', '3', '4'].map(read))).toEqual(['one', undefined, 'three', 'four']);
  });

  it('is kept once by hosts that start at once', async () => {
    const kept = await Promise.all(
      Array.from({ length: 4 }, () => store().releases.keep('5', files('five'), { now: day(6), most: 9 })),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await read('5')).toBe('five');
  });
}

function boardsSuite(store: () => Store): void {
  it('makes a board with defaults, then changes what is named', async () => {
    const slug = freshName();
    expect(await store().boards.get(slug)).toBeUndefined();
    const made = await store().boards.put(slug, { title: 'Demo' }, now);
    expect(made).toMatchObject({ slug, title: 'Demo', url: null, currency: 'USD', defaultSort: 'newest' });
    const later = new Date(now.getTime() + 1000);
    const changed = await store().boards.put(slug, { currency: 'EUR', theme: { accent: '#123' } }, later);
    expect(changed).toEqual({ ...made, currency: 'EUR', theme: { accent: '#123' }, updatedAt: later.toISOString() });
    expect(await store().boards.get(slug)).toEqual(changed);
    expect(await store().boards.list()).toContainEqual(changed);
  });

  it('is not updated by what it has already', async () => {
    const made = await store().boards.put(freshName(), { title: 'Demo' }, now);
    expect(await store().boards.put(made.slug, { title: 'Demo' }, new Date())).toEqual(made);
  });

  it('has settings of its operator’s, which are no part of it', async () => {
    const made = await store().boards.put(freshName(), {}, now);
    const settings = () => store().boards.settings(made.slug);
    expect(await settings()).toEqual({ origins: null, notifyEmail: null, retentionDays: 180 });
    const input = {
      origins: ['https://a.example', 'https://b.example'],
      notifyEmail: 'jobs@example.org',
      retentionDays: 30,
    };
    expect(await store().boards.put(made.slug, input, new Date())).toEqual(made);
    expect(await settings()).toEqual(input);
    await store().boards.put(made.slug, { origins: [] }, now);
    expect(await settings()).toEqual({ ...input, origins: [] });
    await store().boards.put(made.slug, { origins: null, notifyEmail: null, retentionDays: null }, now);
    expect(await settings()).toEqual({ origins: null, notifyEmail: null, retentionDays: 180 });
    expect(await store().boards.get(made.slug)).toEqual(made);
  });

  it('refuses what is no board, and finds none by it', async () => {
    await expect(store().boards.put('No Slug', {}, now)).rejects.toThrow();
    expect(await store().boards.get('No\0Slug')).toBeUndefined();
  });
}

function removalSuite(store: () => Store): void {
  it('takes a board away, and its jobs with it, but not those of other boards', async () => {
    const shared = draftOf({ sourceId: 'shared' });
    const { board, result } = await boardWith(store(), [shared, draftOf({ sourceId: 'own', title: 'Own' })]);
    const other = await store().boards.put(freshName(), {}, now);
    const again = () => store().imports.apply({ ...batchOf(other.slug, [shared]), feed: `feed-of-${board.slug}` });
    await again();
    expect(result.outcomes).toHaveLength(2);
    const list = () => store().jobs.list({ q: '', closed: true, limit: 1000, board: board.slug }, now);
    const own = (await list()).data.find(({ title }) => title === 'Own');
    await expect(store().boards.remove(board.slug, { withJobs: false })).rejects.toThrow(/carries 2 roles.+--yes/);
    expect(await store().boards.remove(board.slug, { withJobs: true })).toEqual({ slug: board.slug, jobs: 2 });
    expect(await store().boards.get(board.slug)).toBeUndefined();
    expect((await list()).total).toBe(0);
    expect(await store().jobs.findAnywhere(own?.slug ?? '', now)).toBeUndefined();
    expect((await store().jobs.search(other, queryOf(), { now })).total).toBe(1);
    await expect(store().boards.remove(board.slug, { withJobs: true })).rejects.toThrow('There is no board');
  });

  it('gives a job its old address when an import brings it back', async () => {
    const { board } = await boardWith(store(), [draftOf({ sourceId: 'back' })]);
    const [before] = (await store().jobs.list({ q: '', closed: false, limit: 1, board: board.slug }, now)).data;
    await store().boards.remove(board.slug, { withJobs: true });
    await store().boards.put(board.slug, {}, now);
    const { outcomes } = await store().imports.apply(batchOf(board.slug, [draftOf({ sourceId: 'back' })]));
    expect(outcomes).toMatchObject([{ outcome: 'created', reason: 'new on this board' }]);
    expect(await store().jobs.find(board.slug, before?.slug ?? '', now)).toMatchObject({ id: before?.id });
  });
}

function jobsSuite(store: () => Store): void {
  it('finds no job by what no job has, and none that the board does not carry', async () => {
    const { board } = await boardWith(store(), [draftOf()]);
    const { board: other } = await boardWith(store(), []);
    const [job] = (await store().jobs.search(board, queryOf(), { now })).data;
    expect(await store().jobs.find(other.slug, job?.id ?? '', now)).toBeUndefined();
    expect(await store().jobs.find('no\0board', job?.id ?? '', now)).toBeUndefined();
    expect(await store().jobs.findAnywhere('\0', now)).toBeUndefined();
    expect(await store().jobs.close('job_none', now)).toBeUndefined();
    expect((await store().jobs.search(other, queryOf(), { now })).total).toBe(0);
  });

  it('closes a job once, and lists it no more', async () => {
    const { board } = await boardWith(store(), [draftOf()]);
    const [job] = (await store().jobs.search(board, queryOf(), { now })).data;
    const later = new Date(now.getTime() + 1000);
    const closed = await store().jobs.close(job?.id ?? '', later);
    expect(closed).toMatchObject({ id: job?.id, status: 'closed', updatedAt: later.toISOString() });
    expect(await store().jobs.close(job?.id ?? '', new Date())).toEqual(closed);
    expect((await store().jobs.search(board, queryOf(), { now })).total).toBe(0);
    expect(await store().jobs.find(board.slug, job?.id ?? '', now)).toEqual(closed);
  });

  it('is applied for as its operator says, whatever its feed says later', async () => {
    const imported = { kind: 'external', url: 'https://a.example', resume: 'hidden', questions: [] };
    const { board } = await boardWith(store(), [draftOf({ application: imported })]);
    const [job] = (await store().jobs.search(board, queryOf(), { now })).data;
    const formNow = async () => (await store().jobs.find(board.slug, job?.id ?? '', now))?.application;
    const form = { kind: 'form', url: null, resume: 'required', questions: [] };
    const later = new Date(now.getTime() + 1000);
    const put = await store().jobs.putForm(job?.id ?? '', form, later);
    expect(put).toMatchObject({ application: form, updatedAt: later.toISOString() });
    const batch = batchOf(board.slug, [draftOf({ application: { ...imported, url: 'https://b.example' } })]);
    await store().imports.apply(batch);
    expect(await formNow()).toEqual(form);
    await store().jobs.putForm(job?.id ?? '', null, now);
    expect(await formNow()).toMatchObject({ kind: 'external', url: 'https://b.example' });
    expect(await store().jobs.putForm('job_none', form, now)).toBeUndefined();
    expect(await store().jobs.putForm(job?.slug ?? '', form, now)).toMatchObject({ application: form });
  });

  it('closes by slug, too, and lists what there is with its board and who closed it', async () => {
    const drafts = ['First finder', 'Second finder'].map((title, index) =>
      draftOf({ sourceId: `${index}`, title, postedAt: `2026-02-0${index + 1}T00:00:00Z` }),
    );
    const { board } = await boardWith(store(), drafts);
    const list = (query: object) =>
      store().jobs.list({ board: board.slug, q: '', closed: false, limit: 10, ...query }, now);
    const open = await list({});
    expect(open.total).toBe(2);
    expect(open.data.map(({ title, closedBy }) => [title, closedBy])).toEqual([
      ['Second finder', null],
      ['First finder', null],
    ]);
    expect(await list({ limit: 1 })).toEqual({ data: open.data.slice(0, 1), total: 2 });
    expect(await list({ q: 'fir find' })).toEqual({ data: open.data.slice(1), total: 1 });
    expect(await list({ q: '…' })).toEqual({ data: [], total: 0 });
    const [second] = open.data;
    expect(await store().jobs.close(second?.slug ?? '', now)).toMatchObject({ id: second?.id, status: 'closed' });
    expect(await list({})).toEqual({ data: open.data.slice(1), total: 1 });
    expect((await list({ closed: true })).data[0]).toEqual({ ...second, closedBy: 'operator' });
    const everywhere = await store().jobs.list({ q: 'finder', closed: true, limit: 10 }, now);
    expect(everywhere.data.map(({ board: slug }) => slug)).toEqual([board.slug, board.slug]);
  });

  it('closes by time alone what is past its last day', async () => {
    const { board } = await boardWith(store(), [draftOf({ validThrough: '2026-04-10T02:00:00+02:00' })]);
    const statusAt = async (instant: string) => {
      const { data } = await store().jobs.search(board, queryOf(), { now: new Date(instant) });
      return data.map(({ status }) => status);
    };
    expect(await statusAt('2026-04-10T00:00:00Z')).toEqual(['open']);
    expect(await statusAt('2026-04-10T00:00:00.001Z')).toEqual([]);
    const [job] = (await store().jobs.search(board, queryOf(), { now })).data;
    expect(await store().jobs.findAnywhere(job?.id ?? '', new Date('2026-04-11'))).toMatchObject({ status: 'closed' });
  });
}
