import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FeedUnreadable, maxPostings } from '../importers/index.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { feedHintOfUrl, runImport } from './run-import.js';

let folder: string;
let store: Store;
const start = new Date('2026-03-01T00:00:00Z');
const now = () => start;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-import-'));
  store = await openStore({ dataDir: folder, publicUrl: 'https://host.example' });
  await store.boards.put('demo', { title: 'Demo' }, start);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const posting = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  employmentType: 'FullTime',
  jobUrl: `https://jobs.ashbyhq.com/kite/${id}`,
  descriptionHtml: '<p>Lead a small team, with care and a plan for the year to come.</p>',
  ...more,
});
const cfo = posting('cfo', 'Fractional CFO');
const clerk = posting('clerk', 'Clerk');
const cmo = posting('cmo', 'CMO (Part-Time)');

const run = (jobs: unknown[] | string, all = false, board = 'demo') =>
  runImport(
    { store, now },
    {
      system: 'ashby',
      board,
      feedHint: 'kite',
      all,
      document: typeof jobs === 'string' ? jobs : JSON.stringify({ jobs }),
    },
  );
const outcomes = async (...given: Parameters<typeof run>) => {
  const report = await run(...given);
  return [report.outcomes.map(({ sourceId, outcome }) => `${sourceId} ${outcome}`).join(', '), report.closed];
};

test('a dry run reports what an import would, and changes nothing', async () => {
  await run([cfo, clerk]);
  const next = { system: 'ashby', board: 'demo', feedHint: 'kite', all: false };
  const document = JSON.stringify({ jobs: [cmo, clerk] });
  const tried = await runImport({ store, now }, { ...next, document, dryRun: true });
  expect(tried).toMatchObject({ created: 1, skipped: 1, closed: 1 });
  const listed = async () => (await store.jobs.list({ q: '', closed: true, limit: 10 }, start)).data;
  expect(await listed()).toMatchObject([{ title: 'Fractional CFO', closedBy: null }]);
  expect(await runImport({ store, now }, { ...next, document })).toEqual(tried);
  expect(await listed()).toHaveLength(2);
});

test('a document of another system says which one it looks like', async () => {
  const lever = JSON.stringify([{ id: '1', text: 'Fractional CFO', categories: {}, hostedUrl: 'https://x.example' }]);
  await expect(run(lever)).rejects.toThrow(/^Expected .+ This looks like Lever: --from lever \(system in the API\)\.$/);
  const page = `<script type="application/ld+json">{"@type":"JobPosting","title":"Fractional CFO","identifier":"1","hiringOrganization":"Kite"}</script>`;
  await expect(run(page)).rejects.toThrow('This looks like a page with schema.org JobPosting: --from schema-org');
  for (const nothing of ['<html>', '{"jobs":[{"id":1}]}', '[]', '{"jobs":[],"meta":{}}'])
    await expect(run(nothing)).rejects.not.toThrow('This looks like');
});

test('every posting is reported in the order of the feed, with what became of it and why', async () => {
  const report = await run([cfo, { ...clerk, title: '' }, clerk, cmo, { ...cmo, id: 'x', isListed: false }]);
  expect(report).toMatchObject({
    system: 'ashby',
    feed: 'kite',
    board: 'demo',
    complete: true,
    created: 2,
    skipped: 2,
    broken: 1,
  });
  expect(report.outcomes).toMatchObject([
    { sourceId: 'cfo', outcome: 'created', reason: 'title says “Fractional”; new' },
    { sourceId: 'clerk', title: null, outcome: 'broken', reason: 'title: is missing; expected text or a number' },
    {
      sourceId: 'clerk',
      outcome: 'skipped',
      reason: 'not fractional: employmentType FullTime, nothing says fractional',
    },
    { sourceId: 'cmo', outcome: 'created' },
    { sourceId: 'x', outcome: 'skipped', reason: 'isListed is false: its source does not list it' },
  ]);
});

test('again changes nothing; a change updates; what vanished is closed, and comes back', async () => {
  await run([cfo, cmo]);
  expect(await outcomes([cfo, cmo])).toEqual(['cfo unchanged, cmo unchanged', 0]);
  expect(await outcomes([{ ...cfo, location: 'Berlin' }, cmo])).toEqual(['cfo updated, cmo unchanged', 0]);
  expect(await outcomes([cmo])).toEqual(['cmo unchanged', 1]);
  expect(await outcomes([cfo, cmo])).toEqual(['cfo updated, cmo unchanged', 0]);
});

test('all keeps the others too; without it, they stay as they were while the feed has them', async () => {
  const report = await run([cfo, clerk], true);
  expect(report.outcomes[1]?.reason).toContain('not fractional');
  expect(await outcomes([cfo, clerk])).toEqual(['cfo unchanged, clerk skipped', 0]);
  expect(await outcomes([cfo])).toEqual(['cfo unchanged', 1]);
});

test('broken today is not vanished, withheld is', async () => {
  await run([cfo, cmo]);
  expect(await outcomes([cfo, { ...cmo, title: null }])).toEqual(['cfo unchanged, cmo broken', 0]);
  expect(await outcomes([cfo, { ...cmo, isListed: false }])).toEqual(['cfo unchanged, cmo skipped', 1]);
});

test('a feed that is suddenly empty changes nothing, until closing many is allowed', async () => {
  const jobs = Array.from({ length: 6 }, (_, index) => posting(`${index}`, 'Fractional CFO'));
  await run(jobs);
  await expect(run([])).rejects.toThrow(
    /^Would close 6 of this feed’s 6 open roles, so nothing was imported.+--close-many/,
  );
  expect(await outcomes(jobs)).toEqual([jobs.map(({ id }) => `${id} unchanged`).join(', '), 0]);
  const allowed = { system: 'ashby', board: 'demo', feedHint: 'kite', all: false, document: '{"jobs":[]}' };
  expect(await runImport({ store, now }, { ...allowed, closeMany: true })).toMatchObject({ closed: 6 });
});

test('nothing is closed while a posting has no id that can be read', async () => {
  await run([cfo, cmo]);
  const report = await run([
    { ...cfo, id: {} },
    { ...cmo, id: null },
  ]);
  expect(report).toMatchObject({ complete: false, broken: 2, closed: 0 });
  expect(report.outcomes[0]?.reason).toBe(
    'id: is missing; expected text or a number; so nothing of this feed is closed',
  );
  expect(await outcomes([cfo])).toEqual(['cfo unchanged', 1]);
});

test('a document is of the feed that was asked for, or refused; without one, it names itself', async () => {
  await run([cfo, cmo]);
  const theirs = {
    system: 'ashby',
    board: 'demo',
    feedHint: 'hint',
    all: false,
    document: JSON.stringify({ jobs: [cfo] }),
  };
  const url = new URL('https://api.ashbyhq.com/posting-api/job-board/evil');
  for (const named of [{ feed: 'evil' }, { url }]) {
    const refused = runImport({ store, now }, { ...theirs, ...named });
    await expect(refused).rejects.toThrow(/given as the feed “evil”, but has postings of “kite”/);
  }
  const same = await runImport({ store, now }, { ...theirs, feed: ' Kite ' });
  expect(same).toMatchObject({ feed: 'kite', unchanged: 1, closed: 1 });
  expect(await runImport({ store, now }, { ...theirs, feed: 'kite', url })).toMatchObject({ feed: 'kite' });
  expect(await runImport({ store, now }, theirs)).toMatchObject({ feed: 'kite', unchanged: 1 });
});

test('a broken feed changes nothing', async () => {
  await run([cfo]);
  for (const document of ['', '{"jobs":', '{"jobs":[1]}', '{"data":[]}', '<html></html>']) {
    await expect(run(document)).rejects.toThrow(FeedUnreadable);
  }
  await expect(run(Array.from({ length: maxPostings + 1 }, (_, index) => posting(`${index}`, 'x')))).rejects.toThrow(
    /at most 20000/,
  );
  await expect(run([cmo], false, 'nowhere')).rejects.toThrow();
  await expect(
    runImport({ store, now }, { system: 'toString', board: 'demo', document: '', feedHint: '', all: true }),
  ).rejects.toThrow(/Known systems: ashby/);
  expect(await outcomes([cfo])).toEqual(['cfo unchanged', 0]);
});

test('a feed is named by its address', () => {
  expect(feedHintOfUrl('ashby', new URL('https://api.ashbyhq.com/posting-api/job-board/kite'))).toBe('kite');
  expect(feedHintOfUrl('ashby', new URL('https://example.com/feeds/kite.json'))).toBe('kite.json');
  expect(feedHintOfUrl('schema-org', new URL('https://example.com/jobs/1'))).toBe('example.com');
});
