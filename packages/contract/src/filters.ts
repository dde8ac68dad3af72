import type { Open } from './open-enum.js';
import type { companyStages, jobFunctions, payModels, Sort, workplaces } from './vocabulary.js';

/** The largest page a host gives. */
export const maxPageSize = 100;

type OneOrMany<T extends string> = T | readonly T[];

/** What a caller may ask of a list of jobs. Everything is optional; values of one field are alternatives. */
export interface JobFilters {
  /** Words that must all begin some word of the job's text; case and accents do not matter. */
  q?: string | undefined;
  function?: OneOrMany<Open<(typeof jobFunctions)[number]>> | undefined;
  payModel?: OneOrMany<Open<(typeof payModels)[number]>> | undefined;
  workplace?: OneOrMany<Open<(typeof workplaces)[number]>> | undefined;
  /** ISO 3166-1 alpha-2 codes or the macro regions of `JobLocation`. */
  region?: OneOrMany<string> | undefined;
  stage?: OneOrMany<Open<(typeof companyStages)[number]>> | undefined;
  industry?: OneOrMany<string> | undefined;
  /** Hours a week one has, above 0 to 168. Leaves out jobs that do not say their hours. */
  availableHours?: number | undefined;
  /** At least so much for one hour, in units of `currency`: 150 is 150.00. Hourly and retainer are compared alike. */
  minEffectiveHourly?: number | undefined;
  /** ISO 4217. @default the board's */
  currency?: string | undefined;
  postedAfter?: string | Date | undefined;
  /** @default the board's, or `relevance` with a `q` */
  sort?: Sort | undefined;
  /** Jobs on a page, 1 to 100. @default 20 */
  limit?: number | undefined;
}

/** The filters as a query string's parameters, in a fixed order, so that equal filters make equal URLs. */
export function toSearchParams(filters: JobFilters & { cursor?: string | undefined }): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const values = [value].flat() as readonly (string | number | Date | null | undefined)[];
    for (const one of values) {
      if (one === undefined || one === null || one === '') continue;
      params.append(name, one instanceof Date ? one.toISOString() : String(one));
    }
  }
  return params;
}
