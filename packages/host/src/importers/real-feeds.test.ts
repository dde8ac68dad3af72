import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dangersIn } from '../html/dangers.test-support.js';
import { finishJob } from '../jobs/finish-job.js';
import { FeedUnreadable, importers } from './index.js';

const data = process.env.TEST_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data');
const folder = resolve(data, 'jobs');
const present = existsSync(folder);
if (!present) console.info(`Skipped: no real feeds in ${folder}. Set TEST_DATA to a folder that has them.`);

async function readFile(system: string, path: string) {
  const feedHint = basename(path).replace(/\.[^.]+$/, '');
  const feed = await importers[system]?.read(readFileSync(resolve(folder, path), 'utf8'), { feedHint });
  if (feed === undefined) throw new Error(`No importer ${system}`);
  const drafts = feed.postings.flatMap((posting) => (posting.kind === 'read' ? [posting.draft] : []));
  const kept = feed.postings.flatMap((one) => (one.kind === 'read' && one.verdict.fractional ? [one.draft.title] : []));
  return { ...feed, drafts, kept };
}

/** Some files have hundreds of postings with long texts: a busy machine takes its time for them. */
const largeTimeoutMs = 60_000;

/** File, system, postings, how many of them are fractional, and whether the feed is complete. */
const feeds: [string, string, number, number, boolean][] = [
  ['ashby/bree.json', 'ashby', 11, 2, true],
  ['ashby/herondata.json', 'ashby', 6, 0, true],
  ['ashby/hyperexponential.json', 'ashby', 27, 0, true],
  ['ashby/mobbin.com.json', 'ashby', 5, 2, true],
  ['ashby/nucleus.json', 'ashby', 0, 0, true],
  ['ashby/prompt.json', 'ashby', 14, 0, true],
  ['ashby/root-access.json', 'ashby', 4, 1, true],
  ['ashby/tin-can.json', 'ashby', 7, 1, true],
  ['flex/ashby_flex.json', 'ashby', 202, 128, false],
  ['large/ashby_full_html.json', 'ashby', 412, 10, false],
  ['greenhouse/greenhouse_io_cassette_job_with_questions.json', 'greenhouse', 1, 0, false],
  ['greenhouse/greenhouse_io_cassette_jobs_with_content.json', 'greenhouse', 2, 0, true],
  ['greenhouse/greenhouse_vercel_2jobs_truncated.json', 'greenhouse', 2, 0, true],
  ['lever/lever_spotify_2postings_truncated.json', 'lever', 2, 1, false],
  ['remotive/remotive.json', 'remotive', 10, 5, false],
];

const otherSystems = [
  ...[
    'arbeitnow/arbeitnow_2jobs_truncated.json',
    'himalayas/himalayas_hourly_1job.json',
    'workable/workable_widget_1job.json',
  ],
  ...[
    'recruitee/recruitee_channable_2offers_trimmed.json',
    'remoteok/remoteok_2jobs_mojibake.json',
    'neogov/neogov_sample.rss',
  ],
  ...['smartrecruiters/smartrecruiters_ubisoft_2postings.json', 'personio/cpsit-api-response-malformed.xml'],
  ...['personio/cpsit-api-response-invalid.xml', 'usajobs/usajobs_sample.xml', 'linkedin_api/linkedin_jobs.json'],
];

describe.skipIf(!present)('real feeds', { timeout: largeTimeoutMs }, () => {
  test.each(feeds)('%s', async (path, system, postings, fractional, complete) => {
    const feed = await readFile(system, path);
    expect(feed.postings.map(({ kind }) => kind)).toEqual(Array.from({ length: postings }, () => 'read'));
    expect({ kept: feed.kept.length, complete: feed.complete }).toEqual({ kept: fractional, complete });
    for (const draft of feed.drafts) {
      const job = finishJob(draft, system);
      expect(dangersIn(job.descriptionHtml)).toEqual([]);
      expect(job.descriptionHtml).not.toMatch(/<p>\s*<\/p>|style=|<div/);
      expect(job.summary.length).toBeLessThanOrEqual(240);
      expect(job.application?.url).toMatch(/^https?:/);
    }
  });

  test('titles that say part-time or contract are kept under any type', async () => {
    const { drafts, kept } = await readFile('ashby', 'flex/ashby_flex.json');
    const source = JSON.parse(readFileSync(resolve(folder, 'flex/ashby_flex.json'), 'utf8')) as Record<
      string,
      string
    >[];
    const full = new Set(source.filter((one) => one.employmentType === 'FullTime').map((one) => one.id));
    const saying = drafts.filter(
      ({ sourceId, title }) => full.has(sourceId) && /part[- ]?time|\bcontract\b/i.test(title),
    );
    expect(saying).toHaveLength(8);
    for (const { title } of saying) expect(kept).toContain(title);
  });

  test('pay that a real board publishes in tiers is all read', async () => {
    const { drafts } = await readFile('ashby', 'large/ashby_full_html.json');
    const source = JSON.parse(readFileSync(resolve(folder, 'large/ashby_full_html.json'), 'utf8')) as {
      id: string;
      compensation?: { summaryComponents?: { compensationType: string; minValue: number | null }[] };
    }[];
    const paid = source.filter((one) =>
      one.compensation?.summaryComponents?.some((part) => part.compensationType === 'Salary' && part.minValue),
    );
    expect(paid.length).toBeGreaterThan(100);
    const undisclosed = new Set(
      drafts.filter(({ pay }) => pay.model === 'undisclosed').map(({ sourceId }) => sourceId),
    );
    expect(paid.filter(({ id }) => undisclosed.has(id))).toEqual([]);
  });

  test.each(otherSystems)('%s is refused by every importer', async (path) => {
    const document = readFileSync(resolve(folder, path), 'utf8');
    for (const importer of Object.values(importers)) {
      await expect(importer.read(document, { feedHint: 'hint' })).rejects.toThrow(FeedUnreadable);
    }
  });

  test('no importer takes the feed of another', async () => {
    for (const [path, system] of feeds) {
      const document = readFileSync(resolve(folder, path), 'utf8');
      for (const importer of Object.values(importers)) {
        if (importer.system === system || path.includes('nucleus')) continue;
        await expect(importer.read(document, { feedHint: 'hint' })).rejects.toThrow(FeedUnreadable);
      }
    }
  });
});
