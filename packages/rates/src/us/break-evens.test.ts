import { breakEvens, estimateTax } from '@fractional-embed/rates';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyHousehold, soleProprietor } from './inputs.test-support.js';

const anyCase = fc.record({
  household: anyHousehold,
  salary: fc.oneof(
    fc.integer({ min: 20000, max: 150000 }),
    fc.record({ share: fc.double({ min: 0.2, max: 0.7, noNaN: true }) }),
  ),
  adminCost: fc.integer({ min: 500, max: 6000 }),
});

it('misses no crossing that a scan by the 250 sees, and finds none that is not there', () => {
  fc.assert(
    fc.property(anyCase, ({ household, salary, adminCost }) => {
      const structure = { kind: 's-corp', salary, adminCost } as const;
      const from = 200000 + 2 * household.retirement;
      const advantage = (businessProfit: number) =>
        estimateTax({ ...household, structure, businessProfit }).householdNet -
        estimateTax({ ...household, structure: soleProprietor, businessProfit }).householdNet;
      const found = breakEvens({ ...household, salary, adminCost, from, to: 500000 });

      for (const { profit, becomes } of found) {
        const sign = becomes === 'better' ? 1 : -1;
        expect(advantage(profit) * sign).toBeGreaterThan(0);
        expect(advantage(profit - 0.001) * sign).toBeLessThan(1e-3);
      }
      for (let profit = from; profit < 500000; profit += 250) {
        const [here, next] = [advantage(profit), advantage(profit + 250)];
        const between = found.filter((each) => each.profit > profit && each.profit <= profit + 250).length;
        if (Math.min(Math.abs(here), Math.abs(next)) > 1e-3) expect(between % 2).toBe(here > 0 === next > 0 ? 0 : 1);
      }
    }),
    { numRuns: 6 },
  );
}, 30000);

it('has none where the S Corp is always better, and none in a range that can’t carry the salary', () => {
  const single = { year: 2026, filingStatus: 'single', salary: { share: 0.4 }, adminCost: 1500 } as const;
  expect(breakEvens({ ...single, specifiedService: false, from: 20000, to: 600000 })).toEqual([]);
  expect(breakEvens({ ...single, salary: 120000, from: 0, to: 100000 })).toEqual([]);
});

it('has a crossing at a fall of the law itself where nothing else lies between', () => {
  // Where self-employment tax sets in at once ($400 of net earnings), a corporation that costs $40 becomes better.
  const found = breakEvens({ year: 2026, filingStatus: 'single', salary: 0, adminCost: 40, from: 100, to: 1000 });
  expect(found.map(({ becomes }) => becomes)).toEqual(['better']);
  expect(found[0]!.profit).toBeCloseTo(400 / 0.9235, 4);
});

it.each([
  ['invalid-range', 'to', { from: 2, to: 1 }],
  ['negative', 'from', { from: -1 }],
  ['not-finite', 'to', { to: Number.POSITIVE_INFINITY }],
  ['salary-above-profit', 'salary', { salary: { share: 1 } }],
])('%s in %s can’t be', (code, field, wrong) => {
  const input = {
    year: 2026,
    filingStatus: 'single',
    salary: { share: 0.5 },
    adminCost: 0,
    from: 0,
    to: 1000,
  } as const;
  expect(() => breakEvens({ ...input, ...wrong })).toThrow(expect.objectContaining({ code, field }));
});
