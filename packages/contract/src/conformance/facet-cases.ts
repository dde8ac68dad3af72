import type { JobSummary } from '../job.js';
import type { FacetCount } from '../page.js';
import { type FacetName, facetNames } from '../vocabulary.js';
import { expectEqual, expectThat } from './expect.js';
import { facetValues, matches, type NaiveFilters } from './naive.js';
import type { RawQuery, Session } from './session.js';
import type { Define } from './target.js';

/** What is counted beside a page. */
export function facetCases(session: Session, define: Define): void {
  define('facets count the whole list', async () => {
    await expectCounts(session, {});
  });

  define('each facet counts under all filters but its own', async () => {
    const [first] = await session.all();
    if (!first) return;
    await expectCounts(session, { function: [first.function] });
    await expectCounts(session, { function: [first.function], payModel: [first.pay.model] });
    await expectCounts(session, { payModel: [first.pay.model], availableHours: 20 });
  });

  define('a value that is filtered by is listed even when no job has it', async () => {
    for (const name of facetNames) {
      const { facets, total } = await session.page({ [name]: 'no-such-value-anywhere' });
      expectEqual(`total with ${name}=no-such-value-anywhere`, total, 0);
      const listed = facets[name].find(({ value }) => value === 'no-such-value-anywhere');
      expectEqual(`${name}=no-such-value-anywhere in its facet`, listed?.count, 0);
    }
  });

  define('counts and total are the same on every page', async () => {
    const first = await session.page({ limit: 1 });
    const second = await session.page({ limit: 1, cursor: first.nextCursor ?? '' });
    expectEqual('the second page', [second.total, second.facets], [first.total, first.facets]);
  });
}

async function expectCounts(session: Session, filters: Partial<NaiveFilters>): Promise<void> {
  const { currency } = await session.board();
  const all = await session.all();
  const { facets, total } = await session.page(filters as RawQuery);
  const what = JSON.stringify(filters);
  const whole = { currency, ...filters };
  expectEqual(`total with ${what}`, total, all.filter((job) => matches(job, whole)).length);
  for (const name of facetNames) {
    const counted = all.filter((job) => matches(job, whole, name));
    expectFacet(`facet ${name} with ${what}`, facets[name], countValues(counted, name));
  }
}

function countValues(jobs: readonly JobSummary[], name: FacetName): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of jobs.flatMap((job) => facetValues(job, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A host may leave out rare values, not frequent ones. */
function expectFacet(what: string, listed: readonly FacetCount[], counts: ReadonlyMap<string, number>): void {
  for (const { value, count } of listed) expectEqual(`${what}: ${value}`, count, counts.get(value) ?? 0);
  const order = listed.map(({ count }) => count);
  expectEqual(
    `${what}: order`,
    order,
    [...order].sort((a, b) => b - a),
  );
  const least = listed.at(-1)?.count ?? 0;
  const values = new Set(listed.map(({ value }) => value));
  expectEqual(`${what}: number of different values`, values.size, listed.length);
  for (const [value, count] of counts) {
    expectThat(
      `${what}: ${value}`,
      values.has(value) || (count <= least && listed.length >= 20),
      'to be listed',
      listed,
    );
  }
}
