import type { JobQuery } from './job-query.js';

/** What each parameter of the query means. */
export const jobQueryDescriptions: Readonly<Record<keyof JobQuery, string>> = {
  q: 'Words that must all begin some word of the job’s text; case and accents do not matter.',
  function: 'Kinds of leadership; any of them.',
  payModel: 'Ways of paying; any of them.',
  workplace: 'Where the work is done; any of them.',
  region: 'ISO 3166-1 alpha-2 codes or macro regions; any of them.',
  stage: 'Stages of the company; any of them.',
  industry: 'Industries as published; any of them.',
  availableHours: 'Hours a week one has: jobs that need no more. Jobs that do not say their hours are left out.',
  minEffectiveHourly:
    'At least so much for one hour, in whole units of `currency`, compared with the upper end of the derived ' +
    'effective hourly pay. Jobs in other currencies or without derivable pay are left out.',
  currency: 'The currency of `minEffectiveHourly` and of `sort=pay`, ISO 4217. By default the board’s.',
  postedAfter: 'Jobs posted at or after this date or instant.',
  sort: 'By default the board’s order, or `relevance` when there is a `q`.',
  limit: 'Jobs on a page.',
  cursor: 'The `nextCursor` of the page before, with the same filters and sort.',
};
