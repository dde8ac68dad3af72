import { us2025 } from '@fractional-embed/rates/us/2025';
import { us2026 } from '@fractional-embed/rates/us/2026';
import { describe, expect, it } from 'vitest';
import { incomeTaxOf } from './income-tax.js';
import { filingStatuses } from './inputs.test-support.js';
import type { Figure, FilingStatus } from './table.js';

describe.each([us2025, us2026])('the table of $year', (table) => {
  const { country, currency, year, ...rows } = table;

  it('says of every number what it counts, for how long, and where it stands', () => {
    for (const [name, row] of Object.entries<Figure<unknown>>(rows)) {
      expect(['USD', 'share'], name).toContain(row.unit);
      expect(row.period, name).toBe(row.unit === 'share' ? 'none' : 'year');
      expect(row.citation, name).toMatch(/U\.S\.C\. §/);
    }
    expect([country, currency]).toEqual(['US', 'USD']);
    expect([2025, 2026]).toContain(year);
  });

  it('has a number for every filing status', () => {
    for (const row of Object.values<Figure<unknown>>(rows)) {
      const value = row.value;
      if (typeof value === 'object' && !Array.isArray(value)) expect(Object.keys(value!)).toEqual([...filingStatuses]);
    }
  });

  it('has one rate more than bracket edges, both rising', () => {
    for (const status of filingStatuses) {
      const edges = table.incomeTaxBrackets.value[status];
      expect(edges).toHaveLength(table.incomeTaxRates.value.length - 1);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
    }
  });

  it('takes 0.9235 as what an employee would have without the employer’s half', () => {
    const selfEmployed = table.selfEmploymentSocialSecurityRate.value + table.selfEmploymentMedicareRate.value;
    expect(table.netEarningsShare.value).toBeCloseTo(1 - selfEmployed / 2, 12);
    expect(2 * (table.socialSecurityRate.value + table.medicareRate.value)).toBeCloseTo(selfEmployed, 12);
  });
});

// The tax at each bracket's edge, as the rate schedules themselves print it ("$5,578.50 plus 22% of the excess over …").
const schedules: [source: string, table: typeof us2025, FilingStatus, printed: [edge: number, tax: number][]][] = [
  [
    'Rev. Proc. 2024-40',
    us2025,
    'single',
    [
      [48475, 5578.5],
      [103350, 17651],
      [197300, 40199],
      [250525, 57231],
      [626350, 188769.75],
    ],
  ],
  [
    'Rev. Proc. 2024-40',
    us2025,
    'married-joint',
    [
      [96950, 11157],
      [206700, 35302],
      [394600, 80398],
      [501050, 114462],
      [751600, 202154.5],
    ],
  ],
  [
    'Rev. Proc. 2025-32',
    us2026,
    'single',
    [
      [50400, 5800],
      [105700, 17966],
      [201775, 41024],
      [256225, 58448],
      [640600, 192979.25],
    ],
  ],
];

it.each(schedules)('gives the tax that %s prints', (_, table, status, printed) => {
  for (const [edge, tax] of printed) expect(incomeTaxOf(table, status, edge)).toBeCloseTo(tax, 6);
});

it('takes the most Social Security tax that the SSA names for an employee', () => {
  const most = [us2025, us2026].map((table) => table.socialSecurityWageBase.value * table.socialSecurityRate.value);
  expect(most[0]).toBeCloseTo(10918.2, 6);
  expect(most[1]).toBeCloseTo(11439, 6);
});

it('has the standard deduction as amended, not as first announced for 2025 (14,600 was 2024’s, 15,000 the first)', () => {
  expect(us2025.standardDeduction.value).toEqual({
    single: 15750,
    'married-joint': 31500,
    'married-separate': 15750,
    'head-of-household': 23625,
  });
});
