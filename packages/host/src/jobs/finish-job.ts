import { type DerivedPay, Job } from '@fractional-embed/contract';
import * as z from 'zod/mini';
import { sanitizeDescription } from '../html/sanitize.js';
import { derivePay } from './derive-pay.js';
import type { JobDraft } from './job-draft.js';
import { wellFormed } from './well-formed.js';

/** What the draft decides of a job; the rest (id, slug, page, dates of its own) is the store's. */
const FinishedJob = z.omit(Job, {
  id: true,
  slug: true,
  canonicalUrl: true,
  status: true,
  updatedAt: true,
  postedAt: true,
});
export type FinishedJob = z.infer<typeof FinishedJob>;

/** A draft that is no job by the contract: it would break every reader. */
export class BrokenDraft extends Error {
  override readonly name = 'BrokenDraft';
}

const notYetDerived: DerivedPay = { effectiveHourly: null, effectiveMonthly: null };

/**
 * The one place where a draft becomes a job: text that databases can hold, ranges in order, a sanitised description,
 * nothing that gives a confidential company away, derived pay, UTC instants. Equal drafts give equal jobs with their
 * fields in the same order, so that two can be compared as text.
 *
 * @throws BrokenDraft naming the first field that is wrong.
 */
export function finishJob(draft: JobDraft, system: string): FinishedJob {
  const job = checked(wellFormed(candidate(draft, system)));
  const { pay, commitment, term, location, validThrough } = job;
  return {
    ...job,
    pay: { ...pay, derived: derivePay(pay, commitment, term) },
    location: { ...location, regions: [...new Set(location.regions)] },
    validThrough: validThrough && new Date(validThrough).toISOString(),
    descriptionHtml: sanitizeDescription(job.descriptionHtml),
  };
}

function candidate(draft: JobDraft, system: string) {
  const { pay, company, commitment } = draft;
  return {
    ...draft,
    company: company.confidential ? { ...company, name: null, url: null, logoUrl: null } : company,
    source: { system, name: company.confidential ? null : draft.sourceName },
    commitment: commitment && { ...commitment, ...inOrder(commitment, 'minHoursPerWeek', 'maxHoursPerWeek') },
    pay: {
      ...pay,
      ...inOrder(pay, 'minAmountMinor', 'maxAmountMinor'),
      ...inOrder(pay, 'minEquityShare', 'maxEquityShare'),
      derived: notYetDerived,
    },
  };
}

/** Both ends of a range with the smaller first: feeds swap them now and then. */
function inOrder<Min extends string, Max extends string>(
  range: Readonly<Record<Min | Max, number | null>>,
  min: Min,
  max: Max,
) {
  const [low, high]: [number | null, number | null] = [range[min], range[max]];
  const swapped = low !== null && high !== null && low > high;
  return { [min]: swapped ? high : low, [max]: swapped ? low : high };
}

function checked(job: unknown): FinishedJob {
  const result = FinishedJob.safeParse(job);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BrokenDraft(`${issue?.path.join('.')}: ${issue?.message}`);
}
