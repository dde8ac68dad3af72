import { JobQuery, sorts } from '@fractional-embed/contract';
import fc from 'fast-check';
import { anyText } from '../../jobs/any-text.test-support.js';
import { wordPool } from './drafts.test-support.js';

/** A query as the wire's parser gives it, defaults and all. */
export function queryOf(changes: Partial<JobQuery> = {}): JobQuery {
  return { ...JobQuery.parse({}), ...changes };
}

const some = (...values: string[]) =>
  fc.oneof(fc.constant<string[]>([]), fc.subarray([...values, 'of tomorrow'], { maxLength: 2 }));
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });

/** Beginnings of the words that drafts have, and what looks like a search engine's syntax. */
const queryText = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...wordPool), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 2 })
      .map((words) => words.map(([word, length]) => word.slice(0, length)).join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '   ',
      '!!',
      'fin*',
      '"fin',
      'fin OR',
      'NEAR(a b)',
      "'fin':A",
      'a:b',
      '\0',
      '{title}',
      '\uD800',
    ),
  },
  { weight: 1, arbitrary: anyText(12) },
);

export const anyQuery: fc.Arbitrary<JobQuery> = fc
  .record({
    q: queryText,
    function: some('finance', 'marketing'),
    payModel: some('hourly', 'retainer', 'equity'),
    workplace: some('remote', 'hybrid'),
    region: some('US', 'DE', 'europe'),
    stage: some('seed', 'series-a'),
    industry: some('fintech', 'health'),
    availableHours: perhaps(fc.constantFrom(5, 10, 12.5, 40)),
    minEffectiveHourly: perhaps(fc.constantFrom(0, 1, 50.5, 200)),
    currency: perhaps(fc.constantFrom('USD', 'EUR')),
    postedAfter: perhaps(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-02T02:00:00.001+02:00')),
    sort: perhaps(fc.constantFrom(...sorts)),
  })
  .map(queryOf);
