import * as z from 'zod/mini';
import { htmlOfText, unescapeHtml } from '../html/plain.js';
import { nameOfSlug } from './company.js';
import { isRecord, parseJson, unexpected } from './document.js';
import { readPosting } from './draft.js';
import { boardIn, keyOfBoards } from './feed-key.js';
import { anything, listOf, maybe, number, requiredText, text, texts } from './fields.js';
import type { Feed, Importer, Posting, ReadOptions } from './importer.js';
import { deadlineOf, instantOf } from './instant.js';
import { periodOfWords } from './pay/period-words.js';
import { type PayReading, periodBySize, publishedPay } from './pay/published-pay.js';
import { readPostings } from './read-postings.js';
import { type Place, regionsOf } from './regions.js';

const expected = 'a JSON object with jobs[] (Greenhouse boards-api …/jobs?content=true) or one of its jobs';
const host = /(^|\.)greenhouse\.io$/;
const Named = z.object({ name: text, location: text });
const PayRange = z.object({ min_cents: number, max_cents: number, currency_type: text, title: text, blurb: text });

const GreenhouseJob = z.object({
  id: requiredText,
  title: requiredText,
  absolute_url: text,
  company_name: text,
  content: text,
  location: maybe(Named),
  departments: listOf(Named),
  offices: listOf(Named),
  metadata: listOf(z.object({ name: text, value: anything })),
  first_published: text,
  application_deadline: text,
  pay_input_ranges: listOf(PayRange),
});
type GreenhouseJob = z.infer<typeof GreenhouseJob>;

/** Greenhouse's public board API: a whole board, unless its own total says otherwise, or one job. */
export const greenhouse: Importer = {
  system: 'greenhouse',
  feedFromUrl: ({ href, hostname }) => boardIn(href, host, hostname.startsWith('boards-api.') ? 2 : 0),
  async read(document: string, options: ReadOptions): Promise<Feed> {
    const parsed = parseJson(document, expected);
    const items = itemsOf(parsed);
    const boards = items.map((item) => (isRecord(item) ? boardOf(item.absolute_url) : undefined));
    const key = keyOfBoards(boards, options);
    const postings = await readPostings(items, GreenhouseJob, { id: 'id', title: 'title' }, (job) => read(job, key));
    return { key, complete: isWhole(parsed, items.length) && new Set(boards).size <= 1, postings };
  },
};

const isOurs = (job: unknown): boolean => isRecord(job) && 'absolute_url' in job && 'title' in job;

function itemsOf(parsed: unknown): unknown[] {
  if (isOurs(parsed)) return [parsed];
  const jobs = isRecord(parsed) ? parsed.jobs : undefined;
  if (!Array.isArray(jobs)) throw unexpected(expected, parsed);
  const empty = jobs.length === 0 && isRecord(parsed) && !('apiVersion' in parsed);
  if (!empty && !jobs.some(isOurs)) throw unexpected(expected, parsed);
  return jobs as unknown[];
}

function isWhole(parsed: unknown, count: number): boolean {
  if (!isRecord(parsed) || !('jobs' in parsed)) return false;
  const total = isRecord(parsed.meta) ? parsed.meta.total : undefined;
  return total === undefined || total === count;
}

/** A form that is embedded in the company's own page is at `/embed/…`, which names no board. */
function boardOf(address: unknown): string | undefined {
  const board = boardIn(typeof address === 'string' ? address : null, host);
  return board === 'embed' ? undefined : board;
}

function read(job: GreenhouseJob, key: string): Posting {
  const company = job.company_name ?? nameOfSlug(key);
  const label = job.location?.name ?? null;
  return readPosting({
    sourceId: job.id,
    sourceName: company,
    title: job.title,
    company: { name: company },
    descriptionHtml: htmlOfText(unescapeHtml(job.content ?? '')),
    groups: job.departments.map((department) => department.name),
    typeField: 'metadata',
    types: typesOf(job),
    pay: payOf(job.pay_input_ranges),
    places: placesOf(job),
    locationLabel: label,
    workplaces: [label],
    postedAt: instantOf(job.first_published),
    validThrough: deadlineOf(job.application_deadline),
    applyUrls: [job.absolute_url],
  });
}

/** Greenhouse has no field for the kind of employment; boards that need one add it to their metadata. */
function typesOf({ metadata }: GreenhouseJob): string[] {
  const named = metadata.filter(({ name }) =>
    /employment|(job|time|contract|position) type|commitment/i.test(name ?? ''),
  );
  return named.flatMap(({ value }) => z.parse(texts, value));
}

/** The label says where one may work; the offices, where the company is, count only when it names no place. */
function placesOf({ location, offices }: GreenhouseJob): Place[] {
  const places = [{ label: location?.name }];
  return regionsOf(places).length > 0 ? places : offices.map((office) => ({ label: office.location ?? office.name }));
}

/** Ranges come in hundredths of any currency and name their period, if at all, in their title. */
function payOf(ranges: GreenhouseJob['pay_input_ranges']): PayReading | null {
  const range = ranges.find(({ min_cents: min, max_cents: max }) => (min ?? 0) > 0 || (max ?? 0) > 0);
  if (range === undefined) return null;
  const units = (cents: number | null) => (cents === null ? null : cents / 100);
  const currency = range.currency_type;
  const max = units(range.max_cents);
  const period = periodOfWords(range.title) ?? periodOfWords(range.blurb) ?? periodBySize(currency, max);
  return publishedPay({ currency, period, min: units(range.min_cents), max });
}
