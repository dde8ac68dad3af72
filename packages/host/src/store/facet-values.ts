import type { FacetName } from '@fractional-embed/contract';
import type { FinishedJob } from '../jobs/finish-job.js';

/** The values that a job is counted under, by facet; none for what the job does not say. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;

export function facetValuesOf({ function: jobFunction, pay, location, company }: FinishedJob): FacetValues {
  return {
    function: [jobFunction],
    payModel: [pay.model],
    workplace: valuesOf(location.workplace),
    region: [...location.regions].sort(),
    stage: valuesOf(company.stage),
    industry: valuesOf(company.industry),
  };
}

function valuesOf(value: string | null): string[] {
  return value === null ? [] : [value];
}
