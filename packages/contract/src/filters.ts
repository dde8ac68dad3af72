import * as z from 'zod/mini';
import { Currency } from './money.js';
import { type Open } from './open-enum.js';
import type { companyStages, jobFunctions, payModels, Sort, workplaces } from './vocabulary.js';
import { sorts } from './vocabulary.js';

const Values = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50));

/** The largest page a host gives. */
export const maxPageSize = 100;

/** A list's query after parsing: what every parameter of `GET /v1/boards/{board}/jobs` may be. */
export const JobQuery = z.object({
  /** Words that must all begin some word of the job's text; case and accents do not matter. */
  q: z._default(z.string().check(z.maxLength(200)), ''),
  function: z._default(Values, []),
  payModel: z._default(Values, []),
  workplace: z._default(Values, []),
  region: z._default(Values, []),
  stage: z._default(Values, []),
  industry: z._default(Values, []),
  /** Hours a week one has: jobs that need no more. Jobs that do not say their hours are left out. */
  availableHours: z.optional(z.number().check(z.gt(0), z.lte(168))),
  /**
   * At least so much for one hour, in units (150 is 150.00) of `currency`. Compared with the derived effective hourly
   * pay's upper end; jobs in other currencies or without derivable pay are left out.
   */
  minEffectiveHourly: z.optional(z.number().check(z.gte(0), z.lte(1_000_000))),
  /** The currency of `minEffectiveHourly` and of `sort=pay`. Default: the board's. */
  currency: z.optional(Currency),
  /** Jobs posted at or after this date or instant. */
  postedAfter: z.optional(z.union([z.iso.date(), z.iso.datetime({ offset: true })])),
  /** Default: the board's, or relevance when there is a `q`. */
  sort: z.optional(z.enum(sorts)),
  limit: z._default(z.int().check(z.gte(1), z.lte(maxPageSize)), 20),
  cursor: z.optional(z.string().check(z.maxLength(1000))),
});
export type JobQuery = z.infer<typeof JobQuery>;

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
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (one === undefined || one === null || one === '') continue;
      params.append(name, one instanceof Date ? one.toISOString() : String(one));
    }
  }
  return params;
}
