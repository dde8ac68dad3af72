import { expect, test } from 'vitest';
import { sanitizeDescription } from '../html/sanitize.js';
import { greenhouse } from './greenhouse.js';
import { FeedUnreadable } from './importer.js';
import { onlyJob, readFeed } from './reading.test-support.js';

const job = {
  id: 4001,
  title: 'Interim Head of Data',
  absolute_url: 'https://job-boards.greenhouse.io/lumenpark/jobs/4001',
  company_name: 'Lumenpark',
  location: { name: 'Hybrid - London' },
  offices: [{ name: 'HQ', location: 'London, England, United Kingdom' }],
  departments: [{ name: 'Analytics' }],
  metadata: [{ name: 'Employment Type', value: ['Contract'] }],
  first_published: '2026-02-03T09:00:00-05:00',
  application_deadline: '2026-04-30',
  updated_at: '2026-02-10T09:00:00-05:00',
  content:
    '&lt;p&gt;Lead &amp;amp; grow our data team &lt;strong&gt;for 6 months&lt;/strong&gt;, two days in London each week.&lt;/p&gt;',
  pay_input_ranges: [{ min_cents: 60_000, max_cents: 75_000, currency_type: 'GBP', title: 'Daily rate' }],
};

test('a job becomes a draft, its escaped HTML unescaped once', async () => {
  const draft = await onlyJob(greenhouse, { jobs: [job] });
  expect(draft).toMatchObject({
    sourceId: '4001',
    company: { name: 'Lumenpark' },
    function: 'data',
    pay: { model: 'hourly', period: 'day', currency: 'GBP', minAmountMinor: 60_000, maxAmountMinor: 75_000 },
    location: { workplace: 'hybrid', regions: ['GB'], label: 'Hybrid - London' },
    postedAt: '2026-02-03T14:00:00.000Z',
    validThrough: '2026-04-30T23:59:59.000Z',
    application: { url: job.absolute_url },
    verdict: { fractional: true },
  });
  expect(sanitizeDescription(draft.descriptionHtml)).toBe(
    '<p>Lead &amp; grow our data team <strong>for 6 months</strong>, two days in London each week.</p>',
  );
});

test('a board is complete when its total agrees; one job is not a board', async () => {
  expect(await readFeed(greenhouse, { jobs: [job] })).toMatchObject({ key: 'lumenpark', complete: true });
  expect((await readFeed(greenhouse, { jobs: [job], meta: { total: 1 } })).complete).toBe(true);
  expect((await readFeed(greenhouse, { jobs: [job], meta: { total: 9 } })).complete).toBe(false);
  expect(await readFeed(greenhouse, job)).toMatchObject({ key: 'lumenpark', complete: false });
  const url = new URL('https://boards-api.greenhouse.io/v1/boards/lumenpark/jobs?content=true');
  expect(greenhouse.feedFromUrl(url)).toBe('lumenpark');
});

test('metadata says the kind of employment; a range that names no period says it by its size, or not at all', async () => {
  expect((await onlyJob(greenhouse, { ...job, title: 'Head of Data' })).verdict.reason).toBe('metadata Contract');
  const pay = async (min_cents: number, title = '') =>
    await onlyJob(greenhouse, {
      ...job,
      pay_input_ranges: [{ min_cents, max_cents: min_cents, currency_type: 'USD', title }],
    });
  expect((await pay(12_000_000)).pay).toMatchObject({ period: 'year', minAmountMinor: 12_000_000 });
  expect((await pay(300_000)).pay.model).toBe('undisclosed');
  expect((await pay(300_000)).verdict.reason).toContain('for what time');
});

test('postings of another feed than was asked for are refused', async () => {
  const document = JSON.stringify({ jobs: [job] });
  const reading = greenhouse.read(document, { feed: 'evil', feedHint: 'hint' });
  await expect(reading).rejects.toThrow(FeedUnreadable);
  await expect(reading).rejects.toThrow('It was given as the feed “evil”, but has postings of');
});

test.each(['{"jobs":[{"jobUrl":"x","title":"y"}]}', '{"jobs":[],"apiVersion":"1"}', '[]'])(
  'not Greenhouse: %s',
  async (document) => {
    await expect(readFeed(greenhouse, document)).rejects.toThrow(FeedUnreadable);
  },
);
