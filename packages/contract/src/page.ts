import * as z from 'zod/mini';
import { JobSummary } from './job.js';
import { WholeNumber } from './whole-number.js';

/** One value of a facet, and how many jobs have it under all *other* filters. */
export const FacetCount = z.object({ value: z.string(), count: WholeNumber.check(z.gte(0)) });
export type FacetCount = z.infer<typeof FacetCount>;

const Counts = z.array(FacetCount);

/** Counts beside a page, most frequent first; a value that is filtered by is listed even at 0. */
export const Facets = z.object({
  function: Counts,
  payModel: Counts,
  workplace: Counts,
  region: Counts,
  stage: Counts,
  industry: Counts,
});
export type Facets = z.infer<typeof Facets>;

/** A page of jobs. `nextCursor` is null on the last one. */
export const JobPage = z.object({
  data: z.array(JobSummary),
  nextCursor: z.nullable(z.string()),
  /** How many jobs match the filters, on all pages together. */
  total: WholeNumber.check(z.gte(0)),
  facets: Facets,
});
export type JobPage = z.infer<typeof JobPage>;
