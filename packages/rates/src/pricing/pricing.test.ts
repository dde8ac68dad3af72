import { incomeFromRate, priceRate } from '@fractional-embed/rates';
import * as anyCountry from '@fractional-embed/rates/pricing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHousehold, anyStructure, single2026 } from '../us/inputs.test-support.js';

const year = { ...single2026, targetNet: 120000, weeksOff: 5, hoursPerWeek: 40, billableShare: 0.6, expenses: 8000 };
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const anyPrice = fc
  .tuple(
    anyHousehold,
    anyStructure,
    fc.record({
      targetNet: share(0, 500000),
      weeksOff: share(0, 40),
      hoursPerWeek: share(5, 80),
      billableShare: share(0.1, 1),
      expenses: share(0, 60000),
      stateTaxShare: share(0, 0.12),
      timeOffPaid: fc.boolean(),
    }),
  )
  .map(([household, structure, practice]) => ({ ...household, structure, ...practice }));

const cents = (dollars: number) => Math.round(dollars * 100);
const total = (parts: readonly { amount: number }[]) => parts.reduce((sum, { amount }) => sum + cents(amount), 0);

describe('a price', () => {
  it('follows from the hours that clients pay', () => {
    const price = priceRate(year);
    expect(price.billableHours).toBeCloseTo(47 * 24, 9);
    expect(price.grossRevenue).toBeCloseTo(price.profit + 8000, 9);
    expect(price.hourlyRate).toBeCloseTo(price.grossRevenue / (47 * 24), 9);
    expect(price.dayRate).toBeCloseTo(price.hourlyRate * 8, 9);
    expect(price.net).toBeCloseTo(120000, 4);
  });

  it('gives a retainer for hours a week: the weeks worked over twelve months', () => {
    const price = priceRate({ ...year, retainerHoursPerWeek: 10 });
    expect(price.monthlyRetainer).toBeCloseTo((price.hourlyRate * 10 * 47) / 12, 9);
    expect(price).toMatchObject({ retainerHoursPerWeek: 10, timeOffPaid: false });
  });

  it('earns in the weeks off too if clients pay them, so the hour costs less and the year brings the same', () => {
    const [unpaid, paid] = [priceRate(year), priceRate({ ...year, timeOffPaid: true })];
    expect(paid.hourlyRate).toBeCloseTo((unpaid.hourlyRate * 47) / 52, 9);
    expect(paid.monthlyRetainer).toBeCloseTo((paid.hourlyRate * 24 * 52) / 12, 9);
    expect(paid.grossRevenue).toBe(unpaid.grossRevenue);
    expect(paid.timeOffPaid).toBe(true);
  });

  it('of all billable hours in a retainer is the year’s revenue in twelve months', () => {
    fc.assert(
      fc.property(anyPrice, (input) => {
        const price = priceRate(input);
        expect(Math.abs(price.monthlyRetainer * 12 - price.grossRevenue)).toBeLessThan(1e-6);
      }),
    );
  });

  it('takes state tax as a share of the profit', () => {
    const price = priceRate({ ...year, stateTaxShare: 0.05 });
    expect(price.breakdown.find(({ id }) => id === 'stateTax')!.amount).toBeCloseTo(price.profit * 0.05, 1);
    expect(price.net).toBeCloseTo(120000, 4);
  });

  it('shows where every dollar goes, to the cent', () => {
    const price = priceRate({ ...year, healthInsurance: 7000, retirement: 10000, stateTaxShare: 0.04 });
    expect(price.breakdown.map(({ id }) => id)).toEqual([
      'expenses',
      'incomeTax',
      'selfEmploymentTax',
      'healthInsurance',
      'retirement',
      'stateTax',
      'takeHome',
    ]);
    fc.assert(
      fc.property(anyPrice, (input) => {
        const { breakdown, grossRevenue } = priceRate(input);
        expect(total(breakdown)).toBe(cents(grossRevenue));
      }),
    );
  });

  it('turned into income and back is the same within a cent, both ways', () => {
    fc.assert(
      fc.property(anyPrice, (input) => {
        const { hourlyRate, net } = priceRate(input);
        const income = incomeFromRate({ ...input, hourlyRate });
        expect(Math.abs(income.net - net)).toBeLessThan(0.01);
        if (income.net > 0) {
          const again = priceRate({ ...input, targetNet: income.net });
          expect(Math.abs(again.hourlyRate - hourlyRate)).toBeLessThan(0.01);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['invalid-hours', 'hoursPerWeek', { hoursPerWeek: 168.5 }],
    ['invalid-hours', 'hoursPerWeek', { hoursPerWeek: 0 }],
    ['invalid-hours', 'retainerHoursPerWeek', { retainerHoursPerWeek: 169 }],
    ['invalid-weeks', 'weeksOff', { weeksOff: 53 }],
    ['invalid-share', 'billableShare', { billableShare: 1.01 }],
    ['invalid-share', 'stateTaxShare', { stateTaxShare: 40 }],
    ['negative', 'expenses', { expenses: -1 }],
    ['negative', 'hoursPerWeek', { hoursPerWeek: -8 }],
    ['not-finite', 'weeksOff', { weeksOff: Number.NaN }],
    ['unreachable-target', 'weeksOff', { weeksOff: 52 }],
    ['unreachable-target', 'billableShare', { billableShare: 0 }],
    ['unreachable-target', 'targetNet', { stateTaxShare: 1 }],
    ['unknown-year', 'year', { year: 2024 }],
  ])('%s in %s can’t be', (code, field, wrong) => {
    expect(() => priceRate({ ...year, ...wrong })).toThrow(
      expect.objectContaining({ name: 'RatesError', code, field }),
    );
  });
});

describe('income from a rate', () => {
  it('of a year without enough work is a loss, which no tax is set off against', () => {
    const income = incomeFromRate({ ...year, hourlyRate: 5 });
    expect(income.profit).toBeCloseTo(5 * 47 * 24 - 8000, 9);
    expect(income.net).toBeCloseTo(income.profit, 9);
    expect(total(income.breakdown)).toBe(cents(income.grossRevenue));
  });

  it('can’t carry a salary above its profit', () => {
    const structure = { kind: 's-corp', salary: 90000, adminCost: 3000 } as const;
    expect(() => incomeFromRate({ ...year, structure, hourlyRate: 50 })).toThrow(
      expect.objectContaining({ name: 'RatesError', code: 'salary-above-profit', field: 'salary' }),
    );
  });

  it.each([
    ['too-large', 'hourlyRate', () => incomeFromRate({ ...year, hourlyRate: 1e12 })],
    ['unreachable-target', 'billableShare', () => priceRate({ ...year, billableShare: 1e-320 })],
    ['not-finite', 'salary', () => priceRate({ ...year, structure: { kind: 's-corp', adminCost: 0 } as never })],
    ['not-finite', 'targetNet', () => priceRate({ ...year, targetNet: Symbol('much') as never })],
    ['not-finite', 'expenses', () => priceRate({ ...year, expenses: Object.create(null) as never })],
  ])('is refused as %s of %s, and never infinite', (code, field, ask) => {
    expect(ask).toThrow(expect.objectContaining({ name: 'RatesError', code, field }));
  });

  it('adds up for any rate', () => {
    fc.assert(
      fc.property(anyHousehold, share(0, 1000), share(0, 100000), (household, hourlyRate, expenses) => {
        const income = incomeFromRate({ ...year, ...household, hourlyRate, expenses });
        expect(total(income.breakdown)).toBe(cents(income.grossRevenue));
        expect(Number.isFinite(income.net)).toBe(true);
      }),
    );
  });
});

describe('one effective share for all taxes', () => {
  const practice = { weeksOff: 4, hoursPerWeek: 40, billableShare: 0.625 };

  it('is the plain formula: (target + health + retirement) / (1 − share), plus expenses, by billable hours', () => {
    const system = anyCountry.flatTax({ taxShare: 0.3, healthInsurance: 3000, retirement: 4000 });
    const price = anyCountry.priceRate(system, { ...practice, targetNet: 70000, expenses: 10000 });
    expect(price.hourlyRate).toBeCloseTo((77000 / 0.7 + 10000) / (48 * 25), 6);
    expect(price.breakdown).toEqual([
      { id: 'expenses', label: 'Expenses', amount: 10000 },
      { id: 'tax', label: 'Taxes', amount: 33000 },
      { id: 'healthInsurance', label: 'Health insurance', amount: 3000 },
      { id: 'retirement', label: 'Retirement', amount: 4000 },
      { id: 'takeHome', label: 'Take-home', amount: 70000 },
    ]);
    const income = anyCountry.incomeFromRate(system, { ...practice, hourlyRate: price.hourlyRate, expenses: 10000 });
    expect(income.net).toBeCloseTo(70000, 4);
  });

  it.each([1, 0.9999999999999])('has no price where it takes all, or as good as all: %d', (taxShare) => {
    const price = () => anyCountry.priceRate(anyCountry.flatTax({ taxShare }), { ...practice, targetNet: 100 });
    expect(price).toThrow(expect.objectContaining({ name: 'RatesError', code: 'unreachable-target' }));
  });
});
