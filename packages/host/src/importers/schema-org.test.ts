import { expect, test } from 'vitest';
import { FeedUnreadable } from './importer.js';
import { onlyJob, readFeed } from './reading.test-support.js';
import { schemaOrg } from './schema-org.js';

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Fractional General Counsel',
  identifier: { '@type': 'PropertyValue', name: 'Harbour', value: 'gc-9' },
  url: 'https://example.com/jobs/gc-9',
  description:
    '&lt;p&gt;Advise the founders of a shipping company on contracts, privacy and financing rounds.&lt;/p&gt;',
  hiringOrganization: {
    '@type': 'Organization',
    name: 'Harbour',
    sameAs: 'https://example.com',
    logo: { url: 'https://example.com/logo.png' },
  },
  employmentType: ['FULL_TIME', 'PART_TIME'],
  workHours: '8 - 10 hours per week',
  datePosted: '2026-03-04',
  validThrough: '2026-05-01',
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: [
    { '@type': 'Country', name: 'Canada' },
    { '@type': 'Country', name: 'USA' },
  ],
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Hamburg', addressCountry: 'DE' } },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { minValue: '4500', maxValue: 6000, unitText: 'MONTH' },
  },
  industry: 'Shipping',
};
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('a posting becomes a draft', async () => {
  expect(await onlyJob(schemaOrg, posting)).toMatchObject({
    sourceId: 'gc-9',
    sourceName: 'Harbour',
    company: {
      name: 'Harbour',
      url: 'https://example.com/',
      logoUrl: 'https://example.com/logo.png',
      industry: 'Shipping',
    },
    function: 'legal',
    summary: 'Advise the founders of a shipping company on contracts, privacy and financing rounds.',
    commitment: { minHoursPerWeek: 8, maxHoursPerWeek: 10 },
    pay: { model: 'retainer', period: 'month', currency: 'USD', minAmountMinor: 450_000, maxAmountMinor: 600_000 },
    location: { workplace: 'remote', regions: ['CA', 'US'] },
    postedAt: '2026-03-04T00:00:00.000Z',
    validThrough: '2026-05-01T23:59:59.000Z',
    application: { url: 'https://example.com/jobs/gc-9' },
  });
});

test('found alone, in an array, in a graph, and in a page', async () => {
  const second = { ...posting, identifier: 'gc-10' };
  const ids = async (document: unknown) =>
    (await readFeed(schemaOrg, document)).postings.map((one) => (one.kind === 'read' ? one.draft.sourceId : one.kind));
  expect(await ids([posting, second])).toEqual(['gc-9', 'gc-10']);
  expect(await ids({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, posting] })).toEqual([
    'gc-9',
  ]);
  expect(await ids({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: posting }] })).toEqual([
    'gc-9',
  ]);
  const page = `<!doctype html><title>Jobs</title>${script(JSON.stringify(posting))}<p>…</p>${script(`<!--${JSON.stringify(second)};-->`)}`;
  expect(await ids(page)).toEqual(['gc-9', 'gc-10']);
  expect(await readFeed(schemaOrg, page)).toMatchObject({ key: 'hint', complete: false });
});

test('a broken block beside a good one is reported, line breaks inside texts are not broken', async () => {
  const json = JSON.stringify({ ...posting, description: 'One LINE two' }).replace(' LINE ', '\n');
  const { postings } = await readFeed(schemaOrg, `<html>${script('{"@type": "JobPosting",}')}${script(json)}</html>`);
  expect(postings.map(({ kind }) => kind)).toEqual(['read', 'broken']);
  expect(postings[1]).toMatchObject({
    sourceId: null,
    reason: expect.stringContaining('JSON-LD block 1 of the page is no JSON') as string,
  });
});

test('endings of a block are cut, however they are mixed', async () => {
  const json = JSON.stringify(posting);
  for (const ending of [';', ' ; \n;', '//]]> ;', ';\n/* ]]> */;', '; ;-->\n; ']) {
    expect((await readFeed(schemaOrg, `<p>${script(json + ending)}</p>`)).postings).toMatchObject([{ kind: 'read' }]);
  }
});

test('runs of white space in a page cost no time', async () => {
  const gap = ' '.repeat(100_000);
  const started = performance.now();
  await expect(readFeed(schemaOrg, `<p>${script(`{"a":${gap}x;${gap}x}`)}</p>`)).rejects.toThrow(FeedUnreadable);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('duties are added to a description that lacks them, up to a number that no real page has', async () => {
  const { descriptionHtml } = await onlyJob(schemaOrg, {
    ...posting,
    description: '<p>You own the plan.</p>',
    responsibilities: ['You own the plan.', 'You report monthly.'],
  });
  expect(descriptionHtml).toBe('<p>You own the plan.</p><h3>Responsibilities</h3><p>You report monthly.</p>');
  const duties = Array.from({ length: 8000 }, (_, index) => `a-duty-${index}-`);
  const written = (await onlyJob(schemaOrg, { ...posting, responsibilities: duties })).descriptionHtml;
  expect(written.match(/a-duty-\d+-/g)).toHaveLength(200);
});

test('pay in the shapes of many pages', async () => {
  const pay = async (baseSalary: unknown, more: object = {}) => {
    const { model, period, currency, minAmountMinor, maxAmountMinor } = (
      await onlyJob(schemaOrg, {
        ...posting,
        baseSalary,
        ...more,
      })
    ).pay;
    return [model, period, currency, minAmountMinor, maxAmountMinor];
  };
  expect(await pay({ currency: 'USD', value: { value: 90, unitText: 'HOUR' } })).toEqual([
    'hourly',
    'hour',
    'USD',
    9000,
    9000,
  ]);
  expect(await pay({ currency: 'EUR', value: 600, unitText: 'DAY' })).toEqual(['hourly', 'day', 'EUR', 60_000, 60_000]);
  expect(await pay({ currency: 'USD', minValue: 2000, maxValue: 0, unitText: 'WEEK' })).toEqual([
    'retainer',
    'week',
    'USD',
    200_000,
    null,
  ]);
  expect(await pay('100000', { salaryCurrency: 'USD' })).toEqual(['retainer', 'year', 'USD', 10_000_000, 10_000_000]);
  expect(await pay('£500 per day')).toEqual(['hourly', 'day', 'GBP', 50_000, 50_000]);
  expect(await pay([{ currency: 'CHF', value: { minValue: 100, unitText: 'HUR' } }])).toEqual([
    'hourly',
    'hour',
    'CHF',
    10_000,
    null,
  ]);
  expect((await pay({ currency: 'EUR', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }))[0]).toBe(
    'undisclosed',
  );
  expect((await pay({ currency: '€', value: 90, unitText: 'HOUR' }))[0]).toBe('undisclosed');
  expect((await pay(null))[0]).toBe('undisclosed');
});

test('companies and places as text, lists, or not at all', async () => {
  const job = async (more: object) => await onlyJob(schemaOrg, { ...posting, jobLocationType: null, ...more });
  expect((await job({ hiringOrganization: 'Harbour' })).company.name).toBe('Harbour');
  expect((await job({ hiringOrganization: 'confidential' })).company).toMatchObject({ name: null, confidential: true });
  expect((await job({ hiringOrganization: undefined })).company.confidential).toBe(true);
  expect((await job({})).location).toMatchObject({ regions: ['DE'], label: 'Hamburg, DE', workplace: null });
  expect((await job({ jobLocation: [{ address: 'Austin, TX' }, 'Germany'] })).location.regions).toEqual(['US', 'DE']);
  expect((await job({ identifier: null, url: null })).sourceId).toBe(
    'Harbour / Fractional General Counsel / 2026-03-04',
  );
});

test.each(['{}', '{"@type":"Person"}', '<html></html>', `<p>${script('{oops')}</p>`, '', 'text'])(
  'no JobPosting: %s',
  async (document) => {
    await expect(readFeed(schemaOrg, document)).rejects.toThrow(FeedUnreadable);
  },
);
