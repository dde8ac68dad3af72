import * as z from 'zod/mini';
import { htmlOfText } from '../html/plain.js';
import { ashbyPay, Compensation } from './ashby-pay.js';
import { nameOfSlug } from './company.js';
import { isRecord, parseJson, unexpected } from './document.js';
import { readPosting } from './draft.js';
import { boardIn, keyOfBoards } from './feed-key.js';
import { flag, listOf, maybe, requiredText, text } from './fields.js';
import type { Feed, Importer, Posting, ReadOptions } from './importer.js';
import { instantOf } from './instant.js';
import { readPostings } from './read-postings.js';
import type { Place } from './regions.js';

const expected = 'a JSON object with jobs[] (Ashby posting-api/job-board) or an array of its postings';
const host = /^jobs\.ashbyhq\.com$/;

const Address = maybe(
  z.object({ postalAddress: maybe(z.object({ addressCountry: text, addressRegion: text, addressLocality: text })) }),
);

const AshbyPosting = z.object({
  id: requiredText,
  title: requiredText,
  department: text,
  team: text,
  employmentType: text,
  location: text,
  secondaryLocations: listOf(z.object({ location: text, address: Address })),
  publishedAt: text,
  isListed: flag,
  isRemote: flag,
  workplaceType: text,
  address: Address,
  jobUrl: text,
  applyUrl: text,
  descriptionHtml: text,
  descriptionPlain: text,
  shouldDisplayCompensationOnJobPostings: flag,
  compensation: maybe(Compensation),
});
type AshbyPosting = z.infer<typeof AshbyPosting>;

/**
 * Ashby's public board API. An object with `jobs` is the whole board; a bare array of its postings is read too, but
 * may be a selection.
 */
export const ashby: Importer = {
  system: 'ashby',
  feedFromUrl: ({ href, hostname }) => boardIn(href, /\.ashbyhq\.com$/, hostname.startsWith('api.') ? 2 : 0),
  async read(document: string, options: ReadOptions): Promise<Feed> {
    const parsed = parseJson(document, expected);
    const items = itemsOf(parsed);
    const boards = items.map((item) => (isRecord(item) ? boardOf(item.jobUrl) : undefined));
    const key = keyOfBoards(boards, options);
    const postings = await readPostings(items, AshbyPosting, { id: 'id', title: 'title' }, (posting) =>
      read(posting, key),
    );
    const complete =
      !Array.isArray(parsed) && (items.length === 0 || (new Set(boards).size === 1 && boards[0] === key));
    return { key, complete, postings };
  },
};

function itemsOf(parsed: unknown): unknown[] {
  const jobs = isRecord(parsed) ? parsed.jobs : parsed;
  if (!Array.isArray(jobs)) throw unexpected(expected, parsed);
  const ours = jobs.some((job) => isRecord(job) && ('jobUrl' in job || 'descriptionHtml' in job));
  const empty = jobs.length === 0 && isRecord(parsed) && !('meta' in parsed);
  if (!ours && !empty) throw unexpected(expected, parsed);
  return jobs as unknown[];
}

const boardOf = (jobUrl: unknown): string | undefined => boardIn(typeof jobUrl === 'string' ? jobUrl : null, host);

function read(posting: AshbyPosting, key: string): Posting {
  const { id, title, isListed } = posting;
  if (isListed === false)
    return { kind: 'withheld', sourceId: id, title, reason: 'isListed is false: its source does not list it' };
  const name = nameOfSlug(boardOf(posting.jobUrl) ?? key);
  return readPosting({
    sourceId: id,
    sourceName: name,
    title,
    company: { name },
    descriptionHtml: posting.descriptionHtml ?? htmlOfText(posting.descriptionPlain ?? ''),
    groups: [posting.team, posting.department],
    typeField: 'employmentType',
    types: posting.employmentType === null ? [] : [posting.employmentType],
    pay: posting.shouldDisplayCompensationOnJobPostings === false ? null : ashbyPay(posting.compensation),
    payTexts: [posting.compensation?.compensationTierSummary ?? null],
    places: placesOf(posting),
    locationLabel: labelOf(posting),
    workplaces: [posting.workplaceType, posting.location, posting.isRemote === true ? 'remote' : null, onSite(posting)],
    postedAt: instantOf(posting.publishedAt),
    applyUrls: [posting.applyUrl, posting.jobUrl],
  });
}

/** Not remote is on-site, unless the title or the text knows of a hybrid week. */
function onSite({ isRemote, title, descriptionHtml }: AshbyPosting): string | null {
  if (isRemote !== false) return null;
  return /\bhybrid\b/i.test(`${title} ${descriptionHtml}`) ? 'hybrid' : 'on-site';
}

function placesOf({ location, address, secondaryLocations }: AshbyPosting): Place[] {
  return [{ location, address }, ...secondaryLocations].map((place) => ({
    label: place.location,
    country: place.address?.postalAddress?.addressCountry,
    region: place.address?.postalAddress?.addressRegion,
  }));
}

function labelOf({ location, secondaryLocations }: AshbyPosting): string | null {
  const labels = [location, ...secondaryLocations.map((place) => place.location)].filter((label) => label !== null);
  return [...new Set(labels)].slice(0, 6).join(' · ') || null;
}
