import { toMinor } from '../currency.js';
import type { JobSummary } from '../job.js';
import type { JobQuery } from '../job-query.js';
import { type FacetName, facetNames } from '../vocabulary.js';

/** The filters that can be judged from a summary: all but `q`. */
export type NaiveFilters = Partial<
  Pick<JobQuery, FacetName | 'availableHours' | 'minEffectiveHourly' | 'postedAfter'>
> & {
  currency: string;
};

/** A job's values under a facet. */
export function facetValues(job: JobSummary, name: FacetName): string[] {
  const value = {
    function: job.function,
    payModel: job.pay.model,
    workplace: job.location.workplace,
    region: job.location.regions,
    stage: job.company.stage,
    industry: job.company.industry,
  }[name];
  return [value ?? []].flat();
}

/** Whether a job matches, as the contract's words say it. */
export function matches(job: JobSummary, filters: NaiveFilters, except?: FacetName): boolean {
  const { availableHours, minEffectiveHourly, currency, postedAfter } = filters;
  const facets = facetNames.every((name) => {
    const wanted = name === except ? [] : (filters[name] ?? []);
    return wanted.length === 0 || facetValues(job, name).some((value) => wanted.includes(value));
  });
  return (
    facets &&
    (availableHours === undefined || hoursNeeded(job) <= availableHours) &&
    (minEffectiveHourly === undefined || topHourlyMinor(job, currency) >= toMinor(minEffectiveHourly, currency)) &&
    (postedAfter === undefined || Date.parse(job.postedAt) >= Date.parse(postedAfter))
  );
}

/** Hours a week that a job takes at least; infinitely many when it does not say. */
export function hoursNeeded({ commitment }: JobSummary): number {
  return commitment?.minHoursPerWeek ?? commitment?.maxHoursPerWeek ?? Number.POSITIVE_INFINITY;
}

/** The upper end of the effective hourly pay in this currency; below zero where it can't be told. */
export function topHourlyMinor({ pay }: JobSummary, currency: string): number {
  const hourly = pay.currency === currency ? pay.derived.effectiveHourly : null;
  return hourly?.maxAmountMinor ?? hourly?.minAmountMinor ?? -1;
}
