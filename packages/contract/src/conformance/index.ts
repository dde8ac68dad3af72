import { applyCases } from './apply-cases.js';
import { facetCases } from './facet-cases.js';
import { filterCases } from './filter-cases.js';
import { guardCases } from './guard-cases.js';
import { httpCases } from './http-cases.js';
import { newsletterCases } from './newsletter-cases.js';
import { pagingCases } from './paging-cases.js';
import { refusalCases } from './refusal-cases.js';
import { Session } from './session.js';
import { shapeCases } from './shape-cases.js';
import type { ConformanceCase, ConformanceTarget } from './target.js';

export { ConformanceFailure } from './expect.js';
export type { ConformanceCase, ConformanceTarget } from './target.js';

/**
 * What any host of the contract must do, as cases for whichever test runner. They only read, unless the target says
 * `apply`, work with what the board has (at least three open jobs; the more different, the more is tested) and expect that
 * nobody changes it meanwhile.
 *
 * @example
 * for (const { name, run } of conformanceCases({ fetch: app.fetch, baseUrl: 'http://host.test', board: 'demo' })) {
 *   test(name, run);
 * }
 */
export function conformanceCases(target: ConformanceTarget): ConformanceCase[] {
  const session = new Session(target);
  const cases: ConformanceCase[] = [];
  const reading = [shapeCases, filterCases, facetCases, pagingCases, refusalCases, httpCases];
  for (const group of target.apply ? [...reading, applyCases, guardCases, newsletterCases] : reading) {
    group(session, (name, run) => cases.push({ name, run }));
  }
  return cases;
}
