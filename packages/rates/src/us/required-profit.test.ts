import { requiredProfit, usTaxSystem } from '@fractional-embed/rates';
import { us2025 } from '@fractional-embed/rates/us/2025';
import { us2026 } from '@fractional-embed/rates/us/2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHousehold, anyStructure, single2026 } from './inputs.test-support.js';

const tables = { 2025: us2025, 2026: us2026 };
const anySystem = fc.tuple(anyHousehold, anyStructure).map(([household, structure]) => {
  const input = { ...household, structure };
  const system = usTaxSystem(tables[household.year as 2025 | 2026], input);
  return { input, system };
});
const anyProfit = fc.oneof(
  fc.double({ min: 0, max: 800000, noNaN: true }),
  fc.double({ min: 0, max: 2000, noNaN: true }),
);

it('leaves the target, and a cent less of profit does not', () => {
  fc.assert(
    fc.property(anySystem, fc.double({ min: 0, max: 500000, noNaN: true }), ({ input, system }, targetNet) => {
      const { profit } = requiredProfit({ ...input, targetNet });
      expect(system.netOf(profit)).toBeGreaterThan(targetNet - 1e-5);
      if (profit > system.leastProfit!) expect(system.netOf(profit - 0.01)).toBeLessThan(targetNet);
    }),
    { numRuns: 200 },
  );
});

it('is the smallest: no profit below it leaves as much', () => {
  fc.assert(
    fc.property(
      anySystem,
      fc.double({ min: 0, max: 500000, noNaN: true }),
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      ({ input, system }, targetNet, shares) => {
        const { profit } = requiredProfit({ ...input, targetNet });
        const least = system.leastProfit!;
        for (const share of shares) {
          const smaller = least + share * (profit - least);
          if (profit - smaller > 0.01) expect(system.netOf(smaller)).toBeLessThan(targetNet);
        }
      },
    ),
    { numRuns: 100 },
  );
});

it('goes up by no more than the profit, and never down, where the law has no cliff', () => {
  fc.assert(
    fc.property(anySystem, anyProfit, fc.double({ min: 0.5, max: 5000, noNaN: true }), ({ system }, above, step) => {
      const from = system.leastProfit! + above;
      if (system.cliffs!.some((cliff) => cliff > from && cliff <= from + step)) return;
      const gain = system.netOf(from + step) - system.netOf(from);
      expect(gain).toBeGreaterThan(-1e-6);
      expect(gain).toBeLessThan(step + 1e-6);
    }),
    { numRuns: 1000 },
  );
});

it('splits every profit without rest', () => {
  fc.assert(
    fc.property(anySystem, anyProfit, ({ system }, above) => {
      const profit = system.leastProfit! + above;
      const parts = system.partsOf(profit).reduce((sum, { amount }) => sum + amount, 0);
      expect(Math.abs(parts + system.netOf(profit) - profit)).toBeLessThan(1e-6);
    }),
  );
});

describe('a target', () => {
  it('comes with the estimate of its profit', () => {
    const { profit, estimate } = requiredProfit({ ...single2026, targetNet: 100000 });
    expect(estimate.profit).toBe(profit);
    expect(estimate.householdNet).toBeCloseTo(100000, 4);
  });

  it('counts what the household has more than without the business, premium and contribution paid', () => {
    const joint = { ...single2026, filingStatus: 'married-joint', ownWages: 50000, spouseWages: 80000 } as const;
    const { estimate } = requiredProfit({ ...joint, healthInsurance: 12000, retirement: 20000, targetNet: 60000 });
    const { estimate: without } = requiredProfit({ ...joint, targetNet: 0 });
    expect(estimate.householdNet - without.householdNet - 32000).toBeCloseTo(60000, 4);
  });

  it.each([
    ['negative', 'targetNet', -1, {}],
    ['not-finite', 'targetNet', Number.NaN, {}],
    ['unreachable-target', 'targetNet', 9e13, {}],
    [
      'salary-above-profit',
      'salary',
      1000,
      { structure: { kind: 's-corp', salary: { share: 1 }, adminCost: 0 } as const },
    ],
  ])('%s in %s can’t be', (code, field, targetNet, wrong) => {
    expect(() => requiredProfit({ ...single2026, ...wrong, targetNet })).toThrow(
      expect.objectContaining({ code, field }),
    );
  });
});
