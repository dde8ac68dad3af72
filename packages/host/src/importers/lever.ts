import * as z from 'zod/mini';
import { nameOfSlug } from './company.js';
import { isRecord, parseJson, unexpected } from './document.js';
import { readPosting } from './draft.js';
import { boardIn, keyOfBoards } from './feed-key.js';
import { listOf, maybe, number, requiredText, text, texts } from './fields.js';
import type { Feed, Importer, Posting, ReadOptions } from './importer.js';
import { instantOf } from './instant.js';
import { periodOfWords } from './pay/period-words.js';
import { type PayReading, publishedPay } from './pay/published-pay.js';
import { readPostings } from './read-postings.js';

const expected =
  'a JSON array of postings with text and categories (Lever v0/postings/{site}?mode=json), or one of them';
const host = /^(jobs|api)(\.eu)?\.lever\.co$/;

const LeverPosting = z.object({
  id: requiredText,
  text: requiredText,
  categories: maybe(z.object({ commitment: text, department: text, location: text, team: text, allLocations: texts })),
  country: text,
  createdAt: number,
  workplaceType: text,
  description: text,
  lists: listOf(z.object({ text, content: text })),
  additional: text,
  hostedUrl: text,
  applyUrl: text,
  salaryRange: maybe(z.object({ currency: text, interval: text, min: number, max: number })),
  salaryDescription: text,
  salaryDescriptionPlain: text,
});
type LeverPosting = z.infer<typeof LeverPosting>;

/**
 * Lever's public postings API. Its answer does not say whether it was filtered or cut: only the address does. So an
 * array is the whole site when it was fetched without any parameter but `mode`, and may be a selection otherwise.
 */
export const lever: Importer = {
  system: 'lever',
  feedFromUrl: ({ href, hostname }) => boardIn(href, host, hostname.startsWith('api.') ? 2 : 0),
  async read(document: string, options: ReadOptions): Promise<Feed> {
    const { url } = options;
    const parsed = parseJson(document, expected);
    const items = itemsOf(parsed);
    const sites = items.map((item) => (isRecord(item) ? siteOf(item.hostedUrl) : undefined));
    const key = keyOfBoards(sites, options);
    const postings = await readPostings(items, LeverPosting, { id: 'id', title: 'text' }, (posting) =>
      read(posting, key),
    );
    return { key, complete: Array.isArray(parsed) && url !== undefined && isWholeSite(url), postings };
  },
};

function isWholeSite(url: URL): boolean {
  const names = [...url.searchParams.keys()];
  return (
    host.test(url.hostname) && names.every((name) => name === 'mode') && /^\/v0\/postings\/[^/]+\/?$/.test(url.pathname)
  );
}

const isOurs = (item: unknown): boolean =>
  isRecord(item) && 'text' in item && ('hostedUrl' in item || 'categories' in item);

function itemsOf(parsed: unknown): unknown[] {
  if (isOurs(parsed)) return [parsed];
  if (!Array.isArray(parsed) || (parsed.length > 0 && !parsed.some(isOurs))) throw unexpected(expected, parsed);
  return parsed as unknown[];
}

const siteOf = (address: unknown): string | undefined => boardIn(typeof address === 'string' ? address : null, host);

function read(posting: LeverPosting, key: string): Posting {
  const { categories, country, workplaceType } = posting;
  const name = nameOfSlug(key);
  const locations = [...new Set([categories?.location ?? null, ...(categories?.allLocations ?? [])])];
  const labels = locations.filter((label) => label !== null);
  const [main = null, ...others] = labels;
  return readPosting({
    sourceId: posting.id,
    sourceName: name,
    title: posting.text,
    company: { name },
    descriptionHtml: htmlOf(posting),
    groups: [categories?.team ?? null, categories?.department ?? null],
    typeField: 'commitment',
    types: categories?.commitment ? [categories.commitment] : [],
    pay: payOf(posting.salaryRange),
    payTexts: [posting.salaryDescriptionPlain],
    places: [{ label: main, country }, ...others.map((label) => ({ label }))],
    locationLabel: labels.slice(0, 6).join(' · ') || null,
    workplaces: [workplaceType === 'unspecified' ? null : workplaceType],
    postedAt: instantOf(posting.createdAt),
    applyUrls: [posting.applyUrl, posting.hostedUrl],
  });
}

function htmlOf({ description, lists, additional, salaryDescription }: LeverPosting): string {
  const sections = lists.map(({ text: heading, content }) => `<h3>${heading ?? ''}</h3><ul>${content ?? ''}</ul>`);
  return [description, ...sections, additional, salaryDescription].filter((part) => part !== null).join('');
}

/** Intervals are written `per-hour-wage`, `per-month-salary`, `per-year-salary`, `one-time`, `bi-week-salary`. */
function payOf(range: LeverPosting['salaryRange']): PayReading | null {
  if (range === null) return null;
  const { currency, interval, min, max } = range;
  const half = (interval ?? '').startsWith('bi-week') ? 0.5 : /^(semi-month|bi-month)/.test(interval ?? '') ? 2 : 1;
  const per = (amount: number | null) => (amount === null ? null : amount * half);
  return publishedPay({
    currency: currency?.toUpperCase() ?? null,
    period: periodOfWords(interval),
    min: per(min),
    max: per(max),
  });
}
