import { type InputError, JobQuery, sorts, toSearchParams } from '@fractional-embed/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJobQuery } from './job-query.js';
import { HttpProblem } from './problem.js';

const read = (query: string) => readJobQuery(`http://host/v1/boards/demo/jobs?${query}`);

function errorsOf(query: string): readonly InputError[] {
  try {
    read(query);
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'invalid-request') return error.options.errors ?? [];
    throw error;
  }
  return [];
}

describe('the query of a list', () => {
  it('has defaults for everything', () => {
    expect(read('')).toEqual(JobQuery.parse({}));
  });

  it('takes repeated parameters as alternatives, and ignores what is not ours', () => {
    const query = read('function=finance&function=people&utm_source=x&utm_source=y&%zz=1&limit=7&__proto__=1&=2');
    expect(query).toEqual(JobQuery.parse({ function: ['finance', 'people'], limit: 7 }));
  });

  it('reads what the client writes', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const some = fc.array(text, { maxLength: 3 });
    const filters = fc.record({
      q: fc.string({ unit: 'grapheme', maxLength: 50 }),
      function: some,
      region: some,
      availableHours: fc.integer({ min: 1, max: 168 }),
      minEffectiveHourly: fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
      postedAfter: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
      sort: fc.constantFrom(...sorts),
      limit: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(filters, (given) => {
        const query = read(toSearchParams(given).toString());
        expect(query).toEqual(JobQuery.parse({ ...given, postedAfter: given.postedAfter.toISOString() }));
      }),
    );
  });

  it.each([
    ['limit=abc', '/query/limit', 'not-a-number'],
    ['limit=1e9', '/query/limit', 'not-a-number'],
    ['limit=', '/query/limit', 'not-a-number'],
    ['limit=NaN', '/query/limit', 'not-a-number'],
    ['limit=0x10', '/query/limit', 'not-a-number'],
    ['limit=+5', '/query/limit', 'not-a-number'],
    ['limit=0', '/query/limit', 'too-small'],
    ['limit=-1', '/query/limit', 'too-small'],
    ['limit=101', '/query/limit', 'too-big'],
    ['limit=1.5', '/query/limit', 'invalid-type'],
    ['limit=5&limit=6', '/query/limit', 'repeated'],
    ['limit=5&limit=5', '/query/limit', 'repeated'],
    ['availableHours=0', '/query/availableHours', 'too-small'],
    ['availableHours=169', '/query/availableHours', 'too-big'],
    ['minEffectiveHourly=-0.01', '/query/minEffectiveHourly', 'too-small'],
    ['currency=usd', '/query/currency', 'invalid-format'],
    ['postedAfter=yesterday', '/query/postedAfter', 'invalid-format'],
    ['postedAfter=2026-02-30', '/query/postedAfter', 'invalid-format'],
    ['postedAfter=2026-01-01T00:00:00', '/query/postedAfter', 'invalid-format'],
    ['sort=best', '/query/sort', 'invalid-value'],
    [`q=${'a'.repeat(10_000)}`, '/query/q', 'too-big'],
    [`cursor=${'a'.repeat(10_000)}`, '/query/cursor', 'too-big'],
    ['q=a%00b', '/query/q', 'control-character'],
    ['region=US&region=%1b', '/query/region/1', 'control-character'],
    ['q=%zz', '/query/q', 'bad-encoding'],
    ['q=%ff', '/query/q', 'bad-encoding'],
    ['function=a&function=%ED%A0%80', '/query/function/1', 'bad-encoding'],
    ['function=', '/query/function/0', 'too-small'],
    [Array(51).fill('stage=a').join('&'), '/query/stage', 'too-big'],
  ])('refuses %.40s', (query, pointer, code) => {
    const [error, ...more] = errorsOf(query);
    expect(error).toMatchObject({ pointer, code });
    expect(error?.message).toMatch(/^\w+ must be .+\.$/);
    expect(more).toEqual([]);
  });

  it('names all that is wrong at once, once each', () => {
    const pointers = errorsOf('limit=abc&sort=best&q=%zz&availableHours=200&region=').map(({ pointer }) => pointer);
    expect(pointers.sort()).toEqual(
      ['/query/availableHours', '/query/limit', '/query/q', '/query/region/0', '/query/sort'].sort(),
    );
  });

  it('says which order may have been meant, and takes any term of an open list', () => {
    const [error] = errorsOf('sort=newst&function=finanse');
    expect(error?.message).toBe('sort must be one of newest, relevance, pay, hours. Did you mean newest?');
    expect(read('function=finanse')).toMatchObject({ function: ['finanse'] });
  });

  it('says the remedy and does not repeat what was sent', () => {
    expect(errorsOf('limit=secret')).toEqual([
      { pointer: '/query/limit', code: 'not-a-number', message: 'limit must be a whole number from 1 to 100.' },
    ]);
  });
});
