import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JobFilters, toSearchParams } from './filters.js';

describe('toSearchParams', () => {
  it('repeats the parameter of a list, and leaves out what is not asked', () => {
    const params = toSearchParams({
      q: '',
      function: ['finance', 'people'],
      payModel: 'hourly',
      region: [],
      availableHours: 0.5,
      currency: undefined,
      postedAfter: new Date('2026-01-31T09:00:00Z'),
    });
    expect([...params]).toEqual([
      ['availableHours', '0.5'],
      ['function', 'finance'],
      ['function', 'people'],
      ['payModel', 'hourly'],
      ['postedAfter', '2026-01-31T09:00:00.000Z'],
    ]);
  });

  it('makes one query of equal filters, whatever the order of their names', () => {
    const filters = fc.record(
      { q: fc.string(), function: fc.array(fc.string()), availableHours: fc.double(), limit: fc.integer() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(filters, (one: JobFilters) => {
        const other = Object.fromEntries(Object.entries(one).reverse());
        expect(String(toSearchParams(other))).toBe(String(toSearchParams(one)));
      }),
    );
  });
});
