import { expect, test } from 'vitest';
import { ashby } from './ashby.js';
import { FeedUnreadable } from './importer.js';
import { onlyJob, readFeed } from './reading.test-support.js';

const posting = {
  id: 'a-1',
  title: 'Fractional CFO',
  department: 'Finance',
  team: 'Leadership',
  employmentType: 'PartTime',
  location: 'Remote - Europe',
  secondaryLocations: [{ location: 'Lisbon', address: { postalAddress: { addressCountry: 'Portugal' } } }],
  publishedAt: '2026-03-01T10:00:00.000+02:00',
  isListed: true,
  isRemote: true,
  address: { postalAddress: { addressCountry: 'Germany' } },
  jobUrl: 'https://jobs.ashbyhq.com/kite-works/a-1',
  applyUrl: 'https://jobs.ashbyhq.com/kite-works/a-1/application',
  descriptionHtml:
    '<h1>Kite Works</h1><p>Short.</p><h2>About the role</h2><p>You lead finance for 10 - 15 hours per week, with a weekly call and a monthly report to the board.</p>',
  compensation: {
    summaryComponents: [
      { compensationType: 'Salary', interval: '1 HOUR', currencyCode: 'EUR', minValue: 120, maxValue: '150' },
      { compensationType: 'EquityPercentage', interval: 'NONE', minValue: 0.1, maxValue: 0.25 },
      { compensationType: 'Bonus', interval: '1 YEAR', currencyCode: 'EUR', minValue: 5000, maxValue: 9000 },
    ],
  },
};
const board = (...jobs: unknown[]) => ({ apiVersion: '1', jobs });

test('a posting becomes a job', async () => {
  expect(await onlyJob(ashby, board(posting))).toMatchObject({
    sourceId: 'a-1',
    sourceName: 'Kite Works',
    title: 'Fractional CFO',
    company: { name: 'Kite Works', confidential: false },
    function: 'finance',
    summary: 'You lead finance for 10 - 15 hours per week, with a weekly call and a monthly report to the board.',
    commitment: { minHoursPerWeek: 10, maxHoursPerWeek: 15 },
    pay: {
      model: 'hourly',
      currency: 'EUR',
      period: 'hour',
      minAmountMinor: 12_000,
      maxAmountMinor: 15_000,
      minEquityShare: 0.001,
      maxEquityShare: 0.0025,
    },
    location: { workplace: 'remote', regions: ['europe', 'PT'], label: 'Remote - Europe · Lisbon' },
    postedAt: '2026-03-01T08:00:00.000Z',
    application: { kind: 'external', url: 'https://jobs.ashbyhq.com/kite-works/a-1/application', resume: 'hidden' },
    verdict: { fractional: true, reason: 'title says “Fractional”' },
  });
});

test('a board is complete and named by its addresses; an empty one, by the hint; an array may be a selection', async () => {
  expect(await readFeed(ashby, board(posting))).toMatchObject({ key: 'kite-works', complete: true });
  expect(await readFeed(ashby, board(), 'Nimbus')).toMatchObject({ key: 'nimbus', complete: true, postings: [] });
  expect(await readFeed(ashby, [posting])).toMatchObject({ key: 'kite-works', complete: false });
  const other = { ...posting, id: 'b-1', jobUrl: 'https://jobs.ashbyhq.com/other/b-1' };
  expect(await readFeed(ashby, board(posting, other))).toMatchObject({ key: 'hint', complete: false });
  expect(ashby.feedFromUrl(new URL('https://api.ashbyhq.com/posting-api/job-board/Kite-Works'))).toBe('kite-works');
  expect(ashby.feedFromUrl(new URL('https://jobs.ashbyhq.com/kite-works'))).toBe('kite-works');
  expect(ashby.feedFromUrl(new URL('https://example.com/kite-works'))).toBeUndefined();
});

test('one broken posting is told with its id, title and field; the rest is read', async () => {
  const { postings } = await readFeed(
    ashby,
    board({ ...posting, title: null }, 7, posting, posting, { ...posting, id: {} }),
  );
  expect(postings).toMatchObject([
    { kind: 'broken', sourceId: 'a-1', title: null, reason: 'title: is missing; expected text or a number' },
    { kind: 'broken', sourceId: null, reason: '/1: expected an object, found a number' },
    { kind: 'read' },
    { kind: 'broken', sourceId: 'a-1', title: 'Fractional CFO', reason: 'id: is in this feed twice' },
    { kind: 'broken', sourceId: null, title: 'Fractional CFO', reason: 'id: is missing; expected text or a number' },
  ]);
});

test('what its source does not list is withheld', async () => {
  expect((await readFeed(ashby, board({ ...posting, isListed: false }))).postings).toMatchObject([
    { kind: 'withheld', sourceId: 'a-1' },
  ]);
});

test('odd fields cost nothing but themselves', async () => {
  const odd = {
    ...posting,
    compensation: 7,
    address: 'Berlin',
    secondaryLocations: null,
    publishedAt: 'soon',
    applyUrl: 'javascript:alert(1)',
    jobUrl: null,
    descriptionHtml: null,
  };
  expect(await onlyJob(ashby, [odd])).toMatchObject({
    pay: { model: 'undisclosed' },
    postedAt: null,
    application: null,
    summary: '',
    company: { name: 'Hint' },
  });
});

test('pay that may not be shown is not', async () => {
  expect((await onlyJob(ashby, board({ ...posting, shouldDisplayCompensationOnJobPostings: false }))).pay.model).toBe(
    'undisclosed',
  );
});

test('a company that wants to stay unknown has no name', async () => {
  const hidden = await onlyJob(ashby, board({ ...posting, title: 'CMO (Confidential)' }));
  expect(hidden.company).toMatchObject({ name: null, confidential: true });
});

test('a feed is the same however its name is written', async () => {
  const document = JSON.stringify(board({ ...posting, jobUrl: 'https://jobs.ashbyhq.com/acme%20corp/1' }));
  for (const feed of ['acme corp', 'acme%20corp', ' Acme%20Corp ']) {
    expect((await ashby.read(document, { feed, feedHint: 'hint' })).key).toBe('acme corp');
  }
  await expect(ashby.read(document, { feed: 'acme%', feedHint: 'hint' })).rejects.toThrow(FeedUnreadable);
});

test('postings of another feed than was asked for are refused', async () => {
  const document = JSON.stringify(board(posting));
  const reading = ashby.read(document, { feed: 'evil', feedHint: 'hint' });
  await expect(reading).rejects.toThrow(FeedUnreadable);
  await expect(reading).rejects.toThrow('It was given as the feed “evil”, but has postings of');
});

test.each([
  ['', 'found an empty document'],
  ['<html>', 'found no JSON: it begins with "<html>"'],
  ['[1, 2]', 'found an array of 2'],
  ['{"jobs": 3}', 'found an object with jobs'],
  ['{"jobs": [{"absolute_url": "x"}]}', 'found an object with jobs'],
  ['null', 'found null'],
  ['{}', 'found an empty object'],
])('not a feed at all: %s', async (document, words) => {
  const reading = async () => await readFeed(ashby, document);
  await expect(reading()).rejects.toThrow(FeedUnreadable);
  await expect(reading()).rejects.toThrow(words);
});
