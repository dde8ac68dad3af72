import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finishJob } from '../jobs/finish-job.js';
import { FeedUnreadable, importers } from './index.js';

const systems = Object.keys(importers);

/** Field names that importers look at, so that arbitrary objects get past the first checks. */
const names = fc.constantFrom(
  ...['id', 'title', 'text', 'jobs', 'jobUrl', 'absolute_url', 'hostedUrl', 'url', 'categories', 'company_name'],
  ...[
    'job_type',
    'employmentType',
    'compensation',
    'summaryComponents',
    'compensationType',
    'interval',
    'currencyCode',
  ],
  ...[
    'minValue',
    'maxValue',
    'baseSalary',
    'value',
    'unitText',
    'currency',
    'salary',
    'salaryRange',
    'pay_input_ranges',
  ],
  ...['min_cents', 'location', 'address', 'postalAddress', 'addressCountry', 'jobLocation', 'name', 'content', 'lists'],
  ...['description', 'descriptionHtml', 'publishedAt', 'datePosted', 'validThrough', 'createdAt', '@type', '@graph'],
  ...[
    'hiringOrganization',
    'identifier',
    'workHours',
    'candidate_required_location',
    'isListed',
    'isRemote',
    '__proto__',
  ],
);
const words = fc.constantFrom(
  ...[
    'JobPosting',
    'Salary',
    '1 HOUR',
    '2 WEEK',
    'NONE',
    'USD',
    'JPY',
    '$31,2k- $52k',
    '€80k – €95k • 0.1% – 0.3%',
    '$0',
  ],
  ...[
    '10 - 15 hrs/week',
    '168 hours per week',
    'Part-time',
    'FullTime',
    'CFO (Contract)',
    'Remote - EMEA',
    'Austin, TX',
  ],
  ...[
    'https://jobs.ashbyhq.com/acme/1',
    'https://jobs.lever.co/acme/1',
    'javascript:alert(1)',
    'https://a b',
    '9'.repeat(400),
  ],
  ...[
    '2026-01-01',
    '+099999-01-01',
    '<p>6-month contract, $40/hr pay</p>',
    '&lt;p&gt;x&lt;/p&gt;',
    '\ud800',
    '\0',
    'constructor',
    ' ',
  ],
);
const leaf = fc.oneof(words, fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, leaf, tie('object'), fc.array(tie('tree'), { maxLength: 3 })),
  object: fc.dictionary(names, tie('tree'), { maxKeys: 10 }),
}));

/** Documents that begin as each system's do, with anything inside. */
const document = fc.oneof(
  fc.string(),
  tree.map((value) => JSON.stringify(value)),
  fc.array(fc.dictionary(names, tree, { maxKeys: 14 }), { minLength: 1, maxLength: 3 }).chain((items) => {
    const marked = items.map((item, index) => ({
      ...item,
      ...{
        id: index,
        title: 'CFO',
        text: 'CFO',
        jobUrl: item.jobUrl ?? '',
        absolute_url: '',
        categories: null,
        url: '',
      },
      ...{ job_type: item.job_type ?? '', '@type': 'JobPosting' },
    }));
    const page = `<html><script type="application/ld+json">${JSON.stringify(marked).replaceAll('</', '<\\/')}</script>`;
    return fc.constantFrom(JSON.stringify({ jobs: marked }), JSON.stringify(marked), page);
  }),
);

test('a document is a feed or FeedUnreadable; what is read is a job, with pay in order; twice is the same', async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...systems), document, async (system, source) => {
      const importer = importers[system];
      const attempt = async () => {
        try {
          return await importer?.read(source, { feedHint: 'hint' });
        } catch (error) {
          expect(error).toBeInstanceOf(FeedUnreadable);
          expect((error as Error).message).not.toMatch(/\n/);
          return undefined;
        }
      };
      const feed = await attempt();
      expect(await attempt()).toEqual(feed);
      for (const posting of feed?.postings ?? []) {
        if (posting.kind !== 'read') continue;
        read += 1;
        const { pay } = finishJob(posting.draft, system);
        const { postedAt } = posting.draft;
        expect(postedAt === null || new Date(postedAt).toISOString() === postedAt).toBe(true);
        if (pay.minAmountMinor !== null && pay.maxAmountMinor !== null) {
          expect(pay.minAmountMinor).toBeLessThanOrEqual(pay.maxAmountMinor);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(100);
});

test.each(systems)('%s survives any address', (system) => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
      const hint = importers[system]?.feedFromUrl(new URL(address));
      expect(hint === undefined || hint.length > 0).toBe(true);
    }),
  );
});
