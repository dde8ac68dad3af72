import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type BoardFilters, listFilters, noFilters } from '../filters/board-filters.js';
import { readRoute, writeRoute } from './board-route.js';

const values = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 5 });
const filters: fc.Arbitrary<BoardFilters> = fc.record({
  ...(Object.fromEntries(listFilters.map((name) => [name, values])) as Record<
    (typeof listFilters)[number],
    typeof values
  >),
  q: fc.string({ maxLength: 50 }),
  availableHours: fc.option(fc.integer({ min: 1, max: 168 }), { nil: undefined }),
  minEffectiveHourly: fc.option(fc.integer({ min: 1, max: 10_000 }), { nil: undefined }),
  sort: fc.constantFrom(undefined, 'newest' as const, 'pay' as const, 'hours' as const),
});
const routes = fc.record({ filters, job: fc.option(fc.string({ minLength: 1, maxLength: 60 }), { nil: null }) });

describe('a board’s part of the URL', () => {
  it('gives back every route that was written', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(readRoute(writeRoute('', 'jobs', route), 'jobs')).to.deep.equal(route);
      }),
    );
  });

  it('survives a real URL, as a query and as a fragment', () => {
    fc.assert(
      fc.property(routes, fc.constantFrom('search' as const, 'hash' as const), (route, part) => {
        const url = new URL('https://example.com/page');
        url[part] = writeRoute('', 'jobs', route);
        expect(readRoute(new URL(url.href)[part].slice(1), 'jobs')).to.deep.equal(route);
      }),
    );
  });

  it('keeps everybody else’s parameters to the letter', () => {
    const theirs = 'a=1&b&utm_source=x%20y&other.q=theirs';
    const written = writeRoute(`${theirs}&jobs.q=old`, 'jobs', { filters: { ...noFilters, q: 'new' }, job: null });
    expect(written).to.equal(`${theirs}&jobs.q=new`);
    expect(writeRoute(written, 'jobs', { filters: noFilters, job: null })).to.equal(theirs);
  });

  it('keeps two boards apart by their prefix', () => {
    const first = writeRoute('', 'a', { filters: { ...noFilters, q: 'one' }, job: null });
    const both = writeRoute(first, 'b', { filters: { ...noFilters, q: 'two' }, job: 'x' });
    expect(readRoute(both, 'a')).to.deep.equal({ filters: { ...noFilters, q: 'one' }, job: null });
    expect(readRoute(both, 'b')).to.deep.equal({ filters: { ...noFilters, q: 'two' }, job: 'x' });
  });

  it('takes any text for a prefix', () => {
    const prefix = 'a&b=c#';
    const once = writeRoute('', prefix, { filters: { ...noFilters, q: 'one' }, job: null });
    const twice = writeRoute(once, prefix, { filters: { ...noFilters, q: 'two' }, job: null });
    expect(readRoute(twice, prefix).filters.q).to.equal('two');
    expect(twice).to.have.length(once.length);
  });

  it('ignores what makes no sense instead of breaking', () => {
    const route = readRoute(
      'jobs.availableHours=lots&jobs.minEffectiveHourly=-5&jobs.sort=best&jobs.job=&jobs.function=&%E0%A4%A',
      'jobs',
    );
    expect(route).to.deep.equal({ filters: noFilters, job: null });
  });
});
