import { expect, test } from 'vitest';
import { sanitizeDescription } from '../html/sanitize.js';
import { FeedUnreadable } from './importer.js';
import { lever } from './lever.js';
import { onlyJob, readFeed } from './reading.test-support.js';

const posting = {
  id: 'l-1',
  text: 'Head of Marketing',
  categories: {
    commitment: 'Part-time',
    department: 'Growth',
    team: 'Marketing',
    location: 'Lisbon',
    allLocations: ['Lisbon', 'Porto'],
  },
  country: 'PT',
  createdAt: 1_770_000_000_000,
  workplaceType: 'hybrid',
  description: '<div>Lead our marketing, two days a week, from brand to pipeline and back again.</div>',
  lists: [{ text: 'You will', content: '<li>Own the plan</li><li>Report monthly</li>' }],
  additional: '<div>Apply soon.</div>',
  hostedUrl: 'https://jobs.lever.co/ostra/l-1',
  applyUrl: 'https://jobs.lever.co/ostra/l-1/apply',
  salaryRange: { currency: 'EUR', interval: 'per-month-salary', min: 4000, max: 5000 },
};

test('a posting becomes a draft with its lists as lists', async () => {
  const draft = await onlyJob(lever, [posting]);
  expect(draft).toMatchObject({
    sourceId: 'l-1',
    company: { name: 'Ostra' },
    function: 'marketing',
    pay: { model: 'retainer', period: 'month', currency: 'EUR', minAmountMinor: 400_000, maxAmountMinor: 500_000 },
    location: { workplace: 'hybrid', regions: ['PT'], label: 'Lisbon · Porto' },
    postedAt: '2026-02-02T02:40:00.000Z',
    application: { url: posting.applyUrl },
    verdict: { fractional: true, reason: 'commitment Part-time' },
  });
  expect(sanitizeDescription(draft.descriptionHtml)).toContain(
    '<h3>You will</h3><ul><li>Own the plan</li><li>Report monthly</li></ul><p>Apply soon.</p>',
  );
});

test('two weeks, half a month, an hour, once: pay keeps a period that is known', async () => {
  const pay = async (interval: string) =>
    (await onlyJob(lever, { ...posting, salaryRange: { currency: 'USD', interval, min: 100, max: 200 } })).pay;
  expect(await pay('per-hour-wage')).toMatchObject({ period: 'hour', maxAmountMinor: 20_000 });
  expect(await pay('bi-week-salary')).toMatchObject({ period: 'week', maxAmountMinor: 10_000 });
  expect(await pay('semi-month-salary')).toMatchObject({ period: 'month', maxAmountMinor: 40_000 });
  expect(await pay('one-time')).toMatchObject({ model: 'project', maxAmountMinor: 20_000 });
});

test('only the address says that an array is the whole site', async () => {
  const complete = async (address?: string) =>
    (await readFeed(lever, [posting], 'hint', address === undefined ? undefined : new URL(address))).complete;
  expect(await complete()).toBe(false);
  expect(await complete('https://api.lever.co/v0/postings/ostra?mode=json')).toBe(true);
  expect(await complete('https://api.eu.lever.co/v0/postings/ostra?mode=json')).toBe(true);
  expect(await complete('https://api.lever.co/v0/postings/ostra?mode=json&team=Sales')).toBe(false);
  expect(await complete('https://api.lever.co/v0/postings/ostra/l-1')).toBe(false);
  expect(await readFeed(lever, posting)).toMatchObject({ key: 'ostra', complete: false });
  expect(lever.feedFromUrl(new URL('https://api.lever.co/v0/postings/ostra?mode=json'))).toBe('ostra');
});

test('postings of another feed than was asked for are refused', async () => {
  const document = JSON.stringify([posting]);
  const reading = lever.read(document, { feed: 'evil', feedHint: 'hint' });
  await expect(reading).rejects.toThrow(FeedUnreadable);
  await expect(reading).rejects.toThrow('It was given as the feed “evil”, but has postings of');
});

test.each(['{"jobs":[]}', '[{"title":"x"}]', '3'])('not Lever: %s', async (document) => {
  await expect(readFeed(lever, document)).rejects.toThrow(FeedUnreadable);
});
