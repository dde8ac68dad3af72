import * as z from 'zod/mini';
import { maxPageSize } from './filters.js';
import { Currency } from './money.js';
import { sorts } from './vocabulary.js';

const Values = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50));

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
