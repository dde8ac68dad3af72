import { estimateTax, RatesError, usRates } from '@fractional-embed/rates';
import { us2026 } from '@fractional-embed/rates/us/2026';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyEstimate, single2026 } from './inputs.test-support.js';

const sCorp = (salary: number | { share: number }, adminCost = 3000) =>
  ({ kind: 's-corp', salary, adminCost }) as const;

describe('a year of a sole proprietor, step by step', () => {
  // $100,000 of profit in 2026, by the statute: 92,350 net earnings × 15.3 % = 14,129.55; half of it is 7,064.775, so
  // QBI 92,935.225; less 16,100 is 76,835.225; 20 % of that (less than of QBI) is 15,367.045; left 61,468.18, and
  // 5,800 + 22 % × (61,468.18 − 50,400) = 8,234.9996.
  const estimate = estimateTax({ ...single2026, businessProfit: 100000 });

  it('comes to what the statute says', () => {
    expect(estimate.selfEmploymentTax).toBeCloseTo(14129.55, 6);
    expect(estimate.qbiDeduction).toBeCloseTo(15367.045, 6);
    expect(estimate.taxableIncome).toBeCloseTo(61468.18, 6);
    expect(estimate.incomeTax).toBeCloseTo(8234.9996, 6);
    expect(estimate.totalTax).toBeCloseTo(22364.5496, 6);
    expect(estimate.householdNet).toBeCloseTo(77635.4504, 6);
  });

  it('shows its work in the order that it is computed, with the law of each step', () => {
    expect(estimate.lines.map(({ id }) => id)).toEqual([
      'profit',
      'healthInsurance',
      'retirement',
      'netEarnings',
      'selfEmploymentTax',
      'selfEmploymentTaxDeduction',
      'ownWages',
      'spouseWages',
      'adjustedGrossIncome',
      'standardDeduction',
      'taxableIncomeBeforeQbi',
      'qualifiedBusinessIncome',
      'qbiDeduction',
      'taxableIncome',
      'incomeTax',
      'additionalMedicareTax',
      'totalTax',
      'wagesPayrollTax',
      'householdNet',
    ]);
    expect(estimate.lines.find(({ id }) => id === 'incomeTax')).toEqual({
      id: 'incomeTax',
      label: 'Federal income tax',
      amount: estimate.incomeTax,
      citation: '26 U.S.C. §1(j); Rev. Proc. 2025-32',
    });
  });
});

describe('a year of an S Corp, step by step', () => {
  // $150,000, $60,000 salary, $3,000 cost in 2026: employer 7.65 % = 4,590, FUTA 42, so K-1 82,368; AGI 142,368, less
  // 16,100 is 126,268; 20 % of K-1 is 16,473.60; 109,794.40, and 17,966 + 24 % × 4,094.40 = 18,948.656.
  const estimate = estimateTax({ ...single2026, structure: sCorp(60000), businessProfit: 150000 });

  it('comes to what the statute says', () => {
    expect(estimate.employerPayrollTax).toBeCloseTo(4590, 6);
    expect(estimate.employeePayrollTax).toBeCloseTo(4590, 6);
    expect(estimate.futa).toBeCloseTo(42, 6);
    expect(estimate.passThroughIncome).toBeCloseTo(82368, 6);
    expect(estimate.qbiDeduction).toBeCloseTo(16473.6, 6);
    expect(estimate.incomeTax).toBeCloseTo(18948.656, 6);
    expect(estimate.totalTax).toBeCloseTo(28170.656, 6);
    expect(estimate.householdNet).toBeCloseTo(118829.344, 6);
    expect(estimate.selfEmploymentTax).toBe(0);
  });

  it('shows the corporation’s own steps', () => {
    const ids = estimate.lines.map(({ id }) => id);
    expect(ids).toContain('passThroughIncome');
    expect(ids).not.toContain('selfEmploymentTax');
  });
});

it('takes a spouse’s wages on a joint return only', () => {
  const input = { ...single2026, businessProfit: 90000 };
  expect(estimateTax({ ...input, spouseWages: 80000 })).toEqual(estimateTax(input));
  const joint = { ...input, filingStatus: 'married-joint' } as const;
  expect(estimateTax({ ...joint, spouseWages: 80000 }).totalTax).toBeGreaterThan(estimateTax(joint).totalTax);
});

it('adds up: the taxes to the total, and everything to profit and wages', () => {
  fc.assert(
    fc.property(anyEstimate, (input) => {
      const year = estimateTax(input);
      const payroll = year.employerPayrollTax + year.employeePayrollTax + year.futa;
      const total = year.incomeTax + year.selfEmploymentTax + year.additionalMedicareTax + payroll;
      const income = year.profit + year.ownWages + year.spouseWages;
      const spent = year.householdNet + year.totalTax + year.wagesPayrollTax + year.adminCost;
      expect(Math.abs(total - year.totalTax)).toBeLessThan(1e-5);
      expect(Math.abs(income - spent)).toBeLessThan(1e-5);
    }),
  );
});

it('is finite for whatever can be', () => {
  fc.assert(
    fc.property(anyEstimate, (input) => {
      const { lines, ...amounts } = estimateTax(input);
      const all = [...Object.values(amounts), ...lines.map(({ amount }) => amount)];
      expect(all.filter((amount) => !Number.isFinite(amount))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

describe('what cannot be', () => {
  const input = { ...single2026, businessProfit: 100000 };
  it.each([
    ['not-finite', 'businessProfit', { businessProfit: Number.NaN }],
    ['not-finite', 'ownWages', { ownWages: Number.POSITIVE_INFINITY }],
    ['negative', 'businessProfit', { businessProfit: -1 }],
    ['negative', 'spouseWages', { spouseWages: -0.01 }],
    ['negative', 'healthInsurance', { healthInsurance: -5 }],
    ['negative', 'retirement', { retirement: -5 }],
    ['too-large', 'businessProfit', { businessProfit: 1e15 }],
    ['negative', 'salary', { structure: sCorp(-1) }],
    ['negative', 'adminCost', { structure: sCorp(1, -1) }],
    ['salary-above-profit', 'salary', { structure: sCorp(100000.01) }],
    ['salary-above-profit', 'salary', { structure: sCorp({ share: 1.01 }) }],
    ['unknown-year', 'year', { year: 2027 }],
    ['unknown-filing-status', 'filingStatus', { filingStatus: 'widowed' as 'single' }],
    ['unknown-filing-status', 'filingStatus', { filingStatus: 'toString' as 'single' }],
    ['unknown-structure', 'structure', { structure: { kind: 'partnership' } as never }],
    ['unknown-structure', 'structure', { structure: undefined as never }],
  ])('%s in %s', (code, field, wrong) => {
    expect(() => estimateTax({ ...input, ...wrong })).toThrow(
      expect.objectContaining({ name: 'RatesError', code, field }),
    );
  });

  it('is told by name, with the remedy', () => {
    expect(() => estimateTax({ ...input, year: 2027 })).toThrow(
      new RatesError('unknown-year', 'year', 'year must be one of 2025, 2026, but is 2027'),
    );
  });
});

it('knows only the years it was given', () => {
  const only2026 = usRates(us2026);
  const input = { ...single2026, businessProfit: 100000 };
  expect(only2026.estimateTax(input)).toEqual(estimateTax(input));
  expect(() => only2026.estimateTax({ ...input, year: 2025 })).toThrow(/one of 2026, but is 2025/);
});
