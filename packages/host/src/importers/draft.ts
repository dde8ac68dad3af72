import type { JobLocation } from '@fractional-embed/contract';
import { textOfHtml } from '../html/text.js';
import { companyOf, type PublishedCompany } from './company.js';
import { judgeFractional } from './fractional.js';
import { hoursOf } from './hours.js';
import type { Posting } from './importer.js';
import { jobFunctionOf } from './job-function.js';
import { payInText } from './pay/pay-in-text.js';
import { payOfText } from './pay/pay-text.js';
import { type PayReading, undisclosed } from './pay/published-pay.js';
import { type Place, regionsOf } from './regions.js';
import { summaryOf } from './summary.js';
import { convertToFullTimeOf, termOf } from './term.js';
import { webUrl } from './web-url.js';
import { timeZonesOf, workplaceOf } from './workplace.js';

/** What a system's posting says, put in common terms; the rest is read from its title and text. */
export interface PostingFacts {
  sourceId: string;
  sourceName: string | null;
  title: string;
  company: PublishedCompany;
  descriptionHtml: string;
  /** Teams, departments and categories, the narrower ones first. */
  groups: readonly (string | null)[];
  typeField: string;
  types: readonly string[];
  /** Fields that say the weekly hours; the title and the text come after them. */
  hours?: string | null;
  /** Pay from fields; wins over everything that is only written. */
  pay?: PayReading | null;
  /** Fields with pay as text. */
  payTexts?: readonly (string | null)[];
  /** What a bare `$` is where no country says. */
  dollar?: string;
  places: readonly Place[];
  locationLabel: string | null;
  /** Fields that say where the work is done, the surest first; the label and the title come after them. */
  workplaces: readonly (string | null)[];
  focusAreas?: readonly string[];
  postedAt: string | null;
  validThrough?: string | null;
  /** Addresses to apply at, the best first. */
  applyUrls: readonly (string | null)[];
}

/** A posting as a job, and whether it is fractional and why. */
export function readPosting(published: PostingFacts): Posting {
  const facts = withinLimits(published);
  const { title, descriptionHtml } = facts;
  const text = textOfHtml(descriptionHtml);
  const hours = (facts.hours && hoursOf(facts.hours, '')) || hoursOf(title, text);
  const regions = regionsOf(facts.places);
  const { pay, note } = payOf(facts, text, regions);
  const verdict = judgeFractional({ title, typeField: facts.typeField, types: facts.types, text, hours });
  return {
    kind: 'read',
    verdict: { ...verdict, reason: note === null ? verdict.reason : `${verdict.reason}; ${note}` },
    draft: {
      sourceId: facts.sourceId,
      sourceName: facts.sourceName,
      title,
      company: companyOf(facts.company, title),
      function: jobFunctionOf([title, ...facts.groups]),
      summary: summaryOf(text),
      focusAreas: [...new Set(facts.focusAreas ?? [])],
      commitment: hours?.commitment ?? null,
      term: termOf(title, text),
      cadence: null,
      pay,
      location: locationOf(facts, regions, text),
      convertToFullTime: convertToFullTimeOf(title, text),
      postedAt: facts.postedAt,
      validThrough: facts.validThrough ?? null,
      descriptionHtml,
      application: applicationOf(facts.applyUrls),
    },
  };
}

/** Longer descriptions are mistakes or attacks, and reading must stay quick. */
export const maxDescriptionLength = 150_000;

function withinLimits(facts: PostingFacts): PostingFacts {
  return {
    ...facts,
    title: facts.title.slice(0, 300).trimEnd(),
    locationLabel: facts.locationLabel?.slice(0, 500).trimEnd() ?? null,
    descriptionHtml: facts.descriptionHtml.slice(0, maxDescriptionLength),
    groups: facts.groups.map((group) => group?.slice(0, 300) ?? null),
    types: facts.types.slice(0, 10).map((type) => type.slice(0, 100)),
    hours: facts.hours?.slice(0, 300) ?? null,
    places: facts.places.slice(0, 200),
    workplaces: facts.workplaces.slice(0, 20).map((field) => field?.slice(0, 300) ?? null),
  };
}

function payOf(facts: PostingFacts, text: string, regions: readonly string[]): PayReading {
  if (facts.pay && (facts.pay.pay.model !== 'undisclosed' || facts.pay.note !== null)) return facts.pay;
  const options = { regions, dollar: facts.dollar ?? null };
  for (const field of facts.payTexts ?? []) {
    const found = field === null ? undefined : payOfText(field, options);
    if (found !== undefined) return found;
  }
  return payInText({ title: facts.title, text }, options) ?? { pay: undisclosed, note: null };
}

function locationOf(facts: PostingFacts, regions: string[], text: string): JobLocation {
  const { locationLabel: label, title } = facts;
  const line = text.split('\n').find((one) => /time ?zones?|overlap|±/i.test(one) && one.length < 400);
  return {
    workplace: workplaceOf([...facts.workplaces, label, title]),
    regions,
    timeZones: timeZonesOf([label, title, line]),
    label,
  };
}

function applicationOf(addresses: readonly (string | null)[]) {
  const url = addresses.map((address) => webUrl(address)).find((address) => address !== null);
  return url === undefined ? null : { kind: 'external', url, resume: 'hidden' as const, questions: [] };
}
