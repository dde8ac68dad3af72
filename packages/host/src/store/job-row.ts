import { createHash } from 'node:crypto';
import type { AmountRange, Job, JobSummary } from '@fractional-embed/contract';
import type { Insertable } from 'kysely';
import type { FinishedJob } from '../jobs/finish-job.js';
import type { JobDocumentsTable, JobsTable } from './schema.js';

/** What of a row the draft decides. */
type ChosenColumns = Omit<
  Insertable<JobsTable>,
  | ('n' | 'id' | 'slug' | 'source_key' | 'feed_key' | 'system' | 'feed' | 'source_id')
  | ('posted_at_ms' | 'updated_at_ms' | 'facet_set')
>;

/** The columns that a finished job is chosen and ordered by. */
export function chosenColumns(job: FinishedJob): ChosenColumns {
  const { pay, commitment, validThrough } = job;
  return {
    digest: hash(JSON.stringify(job)),
    function: job.function,
    pay_model: pay.model,
    workplace: job.location.workplace,
    stage: job.company.stage,
    industry: job.company.industry,
    pay_currency: pay.currency,
    hourly_top_minor: top(pay.derived.effectiveHourly),
    monthly_top_minor: top(pay.derived.effectiveMonthly),
    hours_needed: commitment && (commitment.minHoursPerWeek ?? commitment.maxHoursPerWeek),
    valid_through_ms: validThrough === null ? null : Date.parse(validThrough),
  };
}

function top(range: AmountRange | null): number | null {
  return range && (range.maxAmountMinor ?? range.minAmountMinor);
}

/** A finished job as it is kept: what lists need apart from what only the job's own page needs. */
export function documentsOf(job: FinishedJob): Omit<JobDocumentsTable, 'job'> {
  const { descriptionHtml, application, ...summary } = job;
  return { summary: JSON.stringify(summary), detail: JSON.stringify({ descriptionHtml, application }) };
}

/** Names of any length as one short key. */
export function hash(...names: string[]): string {
  return createHash('sha256').update(JSON.stringify(names)).digest('base64url');
}

/** What a reader of a job's row and summary selects. */
export interface SummaryRow {
  id: string;
  slug: string;
  posted_at_ms: number;
  updated_at_ms: number;
  summary: string;
  open: boolean;
}

type Kept = Omit<JobSummary, 'id' | 'slug' | 'postedAt' | 'updatedAt' | 'status' | 'canonicalUrl'>;

/**
 * The canonical URL is made when it is read, so that a host that moves takes its pages along; so is the status,
 * because time alone closes a job past `validThrough`.
 */
export function summaryOf(row: SummaryRow, publicUrl: string, now: Date): JobSummary {
  const kept = JSON.parse(row.summary) as Kept;
  return {
    id: row.id,
    slug: row.slug,
    ...kept,
    postedAt: new Date(row.posted_at_ms).toISOString(),
    updatedAt: new Date(row.updated_at_ms).toISOString(),
    status: row.open && !isPast(kept.validThrough, now) ? 'open' : 'closed',
    canonicalUrl: new URL(`jobs/${encodeURIComponent(row.slug)}`, publicUrl.replace(/\/*$/, '/')).href,
  };
}

/** A job in full. */
export function jobOf(row: SummaryRow & { detail: string; form: string | null }, publicUrl: string, now: Date): Job {
  const { descriptionHtml } = JSON.parse(row.detail) as Pick<Job, 'descriptionHtml'>;
  return { ...summaryOf(row, publicUrl, now), descriptionHtml, application: applicationOf(row) };
}

/** How to apply: as the operator says, else as the feed does. */
export function applicationOf({ detail, form }: { detail: string; form: string | null }): Job['application'] {
  if (form !== null) return JSON.parse(form) as Job['application'];
  return (JSON.parse(detail) as Pick<Job, 'application'>).application;
}

function isPast(instant: string | null, now: Date): boolean {
  return instant !== null && Date.parse(instant) < now.getTime();
}
