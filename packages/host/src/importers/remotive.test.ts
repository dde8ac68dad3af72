import { expect, test } from 'vitest';
import { FeedUnreadable } from './importer.js';
import { onlyJob, readFeed } from './reading.test-support.js';
import { remotive } from './remotive.js';

const job = {
  id: 77,
  url: 'https://remotive.com/remote-jobs/writing/editor-77',
  title: 'Editor',
  company_name: 'Papier & Co',
  company_logo: 'https://remotive.com/job/77/logo',
  category: 'Writing',
  job_type: 'freelance',
  publication_date: '2026-01-05T12:30:00',
  candidate_required_location: 'Worldwide',
  salary: '$40 - $60 /hour',
  description: '<p>Edit long reads for a small magazine, ten hours of work a week at your own pace.</p>',
};

test('a job becomes a draft; its dollar is the US dollar', async () => {
  expect(await onlyJob(remotive, { jobs: [job] })).toMatchObject({
    sourceId: '77',
    sourceName: 'Remotive',
    company: { name: 'Papier & Co', logoUrl: job.company_logo },
    function: 'marketing',
    pay: { model: 'hourly', currency: 'USD', minAmountMinor: 4000, maxAmountMinor: 6000 },
    location: { workplace: 'remote', regions: ['worldwide'], label: 'Worldwide' },
    postedAt: '2026-01-05T12:30:00.000Z',
    application: { url: job.url },
    verdict: { fractional: true, reason: 'job_type freelance' },
  });
});

test('an answer is a search: never complete, one feed whatever was asked', async () => {
  expect(await readFeed(remotive, { jobs: [job] })).toMatchObject({ key: 'remotive', complete: false });
  expect(remotive.feedFromUrl(new URL('https://remotive.com/api/remote-jobs?search=cfo'))).toBe('remotive');
});

test.each(['{"jobs":[{"jobUrl":"x"}]}', '{"data":[]}'])('not Remotive: %s', async (document) => {
  await expect(readFeed(remotive, document)).rejects.toThrow(FeedUnreadable);
});
