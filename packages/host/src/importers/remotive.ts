import * as z from 'zod/mini';
import { isRecord, parseJson, unexpected } from './document.js';
import { readPosting } from './draft.js';
import { requiredText, text } from './fields.js';
import type { Feed, Importer, Posting } from './importer.js';
import { instantOf } from './instant.js';
import { readPostings } from './read-postings.js';

const expected = 'a JSON object with jobs[] (Remotive api/remote-jobs)';

const RemotiveJob = z.object({
  id: requiredText,
  title: requiredText,
  url: text,
  company_name: text,
  company_logo: text,
  category: text,
  job_type: text,
  publication_date: text,
  candidate_required_location: text,
  salary: text,
  description: text,
});
type RemotiveJob = z.infer<typeof RemotiveJob>;

/**
 * Remotive's public API. An answer is a search, so nothing is closed for missing from it. Its listings are read all
 * over the world: a bare `$` there is the US dollar, unless the job is in one other dollar country.
 */
export const remotive: Importer = {
  system: 'remotive',
  feedFromUrl: ({ hostname }) => (/(^|\.)remotive\.(com|io)$/.test(hostname) ? 'remotive' : undefined),
  async read(document: string): Promise<Feed> {
    const parsed = parseJson(document, expected);
    const jobs = isRecord(parsed) ? parsed.jobs : undefined;
    if (!Array.isArray(jobs) || (jobs.length > 0 && !jobs.some(isOurs))) throw unexpected(expected, parsed);
    return {
      key: 'remotive',
      complete: false,
      postings: await readPostings(jobs, RemotiveJob, { id: 'id', title: 'title' }, read),
    };
  },
};

const isOurs = (job: unknown): boolean =>
  isRecord(job) &&
  'url' in job &&
  ('candidate_required_location' in job || 'publication_date' in job || 'job_type' in job);

function read(job: RemotiveJob): Posting {
  const label = job.candidate_required_location;
  return readPosting({
    sourceId: job.id,
    sourceName: 'Remotive',
    title: job.title,
    company: { name: job.company_name, logoUrl: job.company_logo },
    descriptionHtml: job.description ?? '',
    groups: [job.category],
    typeField: 'job_type',
    types: job.job_type === null ? [] : [job.job_type],
    payTexts: [job.salary],
    dollar: 'USD',
    places: [{ label }],
    locationLabel: label,
    workplaces: ['remote'],
    postedAt: instantOf(job.publication_date),
    applyUrls: [job.url],
  });
}
