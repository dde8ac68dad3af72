import * as z from 'zod/mini';
import { htmlOfText, unescapeHtml } from '../html/plain.js';
import { isRecord, parseJson, unexpected } from './document.js';
import { maxDescriptionLength, readPosting } from './draft.js';
import { keyOfHint } from './feed-key.js';
import { anything, listOf, requiredText, text, texts } from './fields.js';
import { type Feed, FeedUnreadable, type Importer, type Posting, type ReadOptions } from './importer.js';
import { deadlineOf, instantOf } from './instant.js';
import { jsonLdOfPage, objectsOfType } from './json-ld.js';
import { readPostings } from './read-postings.js';
import { labelOfPlace, nameOf, organizationOf, placesIn } from './schema-org-fields.js';
import { salaryOf } from './schema-org-pay.js';

const expected = 'a schema.org JobPosting as JSON-LD, alone or in a page';

const JobPosting = z.object({
  title: requiredText,
  identifier: anything,
  '@id': text,
  url: text,
  description: text,
  responsibilities: texts,
  qualifications: texts,
  datePosted: text,
  validThrough: text,
  employmentType: texts,
  hiringOrganization: anything,
  industry: texts,
  occupationalCategory: texts,
  jobLocation: listOf(anything),
  jobLocationType: texts,
  applicantLocationRequirements: listOf(anything),
  workHours: text,
  baseSalary: anything,
  salaryCurrency: text,
});
type JobPosting = z.infer<typeof JobPosting>;

/** JobPosting markup of any site. A page shows the postings it is about, so nothing is closed for missing from it. */
export const schemaOrg: Importer = {
  system: 'schema-org',
  feedFromUrl: ({ hostname }) => hostname.toLowerCase() || undefined,
  async read(document: string, options: ReadOptions): Promise<Feed> {
    const { items, faults } = /^\s*</.test(document.replace(/^\ufeff/, '')) ? ofPage(document) : ofJson(document);
    const named = items.map((item) => ({ ...item, title: item.title ?? item.name, id: idOf(item) }));
    const shape = z.extend(JobPosting, { id: requiredText });
    const postings = await readPostings(named, shape, { id: 'id', title: 'title' }, (item) => read(item, options.url));
    return { key: keyOfHint(options), complete: false, postings: [...postings, ...faults] };
  },
};

interface Found {
  items: Record<string, unknown>[];
  faults: Posting[];
}

function ofJson(document: string): Found {
  const data = parseJson(document, expected);
  const items = objectsOfType(data, 'JobPosting');
  if (items.length === 0) throw unexpected(expected, data);
  return { items, faults: [] };
}

function ofPage(document: string): Found {
  const blocks = jsonLdOfPage(document);
  const items = blocks.flatMap((block) => ('data' in block ? objectsOfType(block.data, 'JobPosting') : []));
  const reasons = blocks.flatMap((block) => ('fault' in block ? [block.fault] : []));
  if (items.length === 0) {
    const found = reasons[0] ?? `a page with ${blocks.length} JSON-LD blocks, none of them a JobPosting`;
    throw new FeedUnreadable(`Expected ${expected}, found ${found}.`);
  }
  return { items, faults: reasons.map((reason) => ({ kind: 'broken', sourceId: null, title: null, reason })) };
}

/** What names a posting on its site: its identifier, else its address, else what it is and whose. */
function idOf(item: Record<string, unknown>): string | null {
  const identifier = [item.identifier].flat()[0];
  const value = isRecord(identifier) ? (identifier.value ?? identifier['@id']) : identifier;
  const given = [value, item.url, item['@id']].map((id) => z.parse(text, id)).find((id) => id !== null);
  if (given !== undefined) return given;
  const title = z.parse(text, item.title ?? item.name);
  const parts = [nameOf(item.hiringOrganization), title, z.parse(text, item.datePosted)];
  return title === null ? null : parts.filter((part) => part !== null).join(' / ');
}

function read(posting: JobPosting & { id: string }, page: URL | undefined): Posting {
  const remote = posting.jobLocationType.some((type) => /telecommute|remote/i.test(type));
  const allowed = placesIn(posting.applicantLocationRequirements);
  const located = placesIn(posting.jobLocation);
  const places = remote && allowed.length > 0 ? allowed : located;
  const labels = [...new Set(places.map(labelOfPlace).filter((label) => label !== ''))].slice(0, 6);
  const organization = organizationOf(posting.hiringOrganization);
  return readPosting({
    sourceId: posting.id,
    sourceName: organization.name,
    title: posting.title,
    company: { ...organization, industry: posting.industry[0] ?? null },
    descriptionHtml: descriptionOf(posting),
    groups: posting.occupationalCategory,
    typeField: 'employmentType',
    types: posting.employmentType.flatMap((type) => type.split(/[,;|]/)).map((type) => type.trim()),
    hours: posting.workHours,
    pay: salaryOf(posting.baseSalary, posting.salaryCurrency),
    payTexts: [typeof posting.baseSalary === 'string' ? posting.baseSalary : null],
    places,
    locationLabel: labels.join(' · ') || (remote ? 'Remote' : null),
    workplaces: [remote ? 'remote' : null],
    postedAt: instantOf(posting.datePosted),
    validThrough: deadlineOf(posting.validThrough),
    applyUrls: [posting.url, posting['@id'], page?.href ?? null],
  });
}

/** More sections than this are a mistake or an attack: every one of them is looked for in the description. */
const maxLines = 200;
const maxLineLength = 20_000;

function descriptionOf({ description, responsibilities, qualifications }: JobPosting): string {
  const main = htmlOfText(unescapeHtml((description ?? '').slice(0, maxDescriptionLength)));
  const section = (heading: string, lines: readonly string[]) => {
    const cut = lines.slice(0, maxLines).map((line) => line.slice(0, maxLineLength));
    const missing = cut.filter((line) => !main.includes(line));
    return missing.length === 0
      ? ''
      : `<h3>${heading}</h3>${missing.map((line) => htmlOfText(unescapeHtml(line))).join('')}`;
  };
  return main + section('Responsibilities', responsibilities) + section('Qualifications', qualifications);
}
