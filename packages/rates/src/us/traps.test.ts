// What calculators get wrong, one test for each; the numbers follow from the statute by hand.
import { breakEvens, estimateTax, requiredProfit, retainerFromHourly } from '@fractional-embed/rates';
import { describe, expect, it } from 'vitest';
import { single2026 } from './inputs.test-support.js';

const single2025 = { ...single2026, year: 2025 } as const;
const joint2026 = { ...single2026, filingStatus: 'married-joint' } as const;
const sCorp = (salary: number | { share: number }, adminCost = 3000) =>
  ({ kind: 's-corp', salary, adminCost }) as const;

it('1: self-employment tax comes from profit alone; its half is not taken off first', () => {
  const { selfEmploymentTax, selfEmploymentTaxDeduction } = estimateTax({ ...single2026, businessProfit: 50000 });
  expect(selfEmploymentTax).toBeCloseTo(50000 * 0.9235 * 0.153, 8);
  expect(selfEmploymentTaxDeduction).toBe(selfEmploymentTax / 2);
});

it('2: health insurance and retirement cut QBI and income, never self-employment tax', () => {
  const plain = estimateTax({ ...single2026, businessProfit: 120000 });
  const saving = estimateTax({ ...single2026, businessProfit: 120000, healthInsurance: 9000, retirement: 11000 });
  expect(saving.selfEmploymentTax).toBe(plain.selfEmploymentTax);
  expect(saving.qualifiedBusinessIncome).toBeCloseTo(plain.qualifiedBusinessIncome - 20000, 8);
  expect(saving.adjustedGrossIncome).toBeCloseTo(plain.adjustedGrossIncome - 20000, 8);
});

it('3: 20% of taxable income caps the deduction at ordinary incomes', () => {
  const { qbiDeduction, taxableIncomeBeforeQbi, qualifiedBusinessIncome } = estimateTax({
    ...single2026,
    businessProfit: 150000,
  });
  expect(qbiDeduction).toBeCloseTo(24660.57, 2);
  expect(qbiDeduction).toBeCloseTo(0.2 * taxableIncomeBeforeQbi, 8);
  expect(0.2 * qualifiedBusinessIncome).toBeCloseTo(27880.57, 2);
});

describe('4: in the phase-out range', () => {
  it('the percentage hits QBI and the wage limit of a specified service, so (1 − r)² remains without wages', () => {
    const year = estimateTax({ ...single2025, businessProfit: 245000 });
    const phasedIn = (year.taxableIncomeBeforeQbi - 197300) / 50000;
    expect(phasedIn).toBeGreaterThan(0);
    expect(phasedIn).toBeLessThan(1);
    expect(year.qbiDeduction).toBeCloseTo(0.2 * year.qualifiedBusinessIncome * (1 - phasedIn) ** 2, 6);
  });

  it('any other business loses only (1 − r)', () => {
    const year = estimateTax({ ...single2025, businessProfit: 245000, specifiedService: false });
    const phasedIn = (year.taxableIncomeBeforeQbi - 197300) / 50000;
    expect(year.qbiDeduction).toBeCloseTo(0.2 * year.qualifiedBusinessIncome * (1 - phasedIn), 6);
  });

  it('above it neither has any without wages, and wages help only the other', () => {
    const above = { ...single2025, businessProfit: 400000 };
    expect(estimateTax(above).qbiDeduction).toBe(0);
    expect(estimateTax({ ...above, specifiedService: false }).qbiDeduction).toBe(0);
    const paid = { ...above, structure: sCorp(60000) };
    expect(estimateTax(paid).qbiDeduction).toBe(0);
    expect(estimateTax({ ...paid, specifiedService: false }).qbiDeduction).toBe(30000);
  });
});

describe('5: the wage base is a person’s, Additional Medicare a household’s', () => {
  it('the owner’s own wages use the wage base first', () => {
    const year = estimateTax({ ...single2026, businessProfit: 100000, ownWages: 184500 });
    expect(year.selfEmploymentTax).toBeCloseTo(92350 * 0.029, 8);
  });

  it('a spouse’s wages never use it', () => {
    const joint = { ...joint2026, businessProfit: 100000 };
    expect(estimateTax({ ...joint, spouseWages: 300000 }).selfEmploymentTax).toBe(estimateTax(joint).selfEmploymentTax);
  });

  it('all wages and net earnings count together', () => {
    const year = estimateTax({ ...joint2026, businessProfit: 100000, ownWages: 90000, spouseWages: 110000 });
    expect(year.additionalMedicareTax).toBeCloseTo(0.009 * (92350 + 200000 - 250000), 8);
  });
});

describe('6: an S Corp', () => {
  it('loses employer tax from what passes through, which bears no self-employment tax', () => {
    const year = estimateTax({ ...single2026, structure: sCorp(60000), businessProfit: 150000 });
    expect(year.passThroughIncome).toBeCloseTo(150000 - 60000 - 3000 - 4590 - 42, 8);
    expect(year.selfEmploymentTax).toBe(0);
  });

  it('pays unemployment tax on what salary there is', () => {
    const year = estimateTax({ ...single2026, structure: sCorp(5000), businessProfit: 150000 });
    expect(year.futa).toBeCloseTo(30, 8);
  });

  it('pays its half of a second job in full; the owner gets back what both withheld above one wage base', () => {
    const year = estimateTax({ ...single2026, structure: sCorp(60000), businessProfit: 150000, ownWages: 184500 });
    expect(year.employerPayrollTax).toBeCloseTo(60000 * 0.0765, 8);
    expect(year.employeePayrollTax).toBeCloseTo(60000 * 0.0145, 8);
  });

  it('pays premium and contribution before it passes income on, on the same payroll tax', () => {
    const plain = { ...single2026, structure: sCorp(60000), businessProfit: 150000 };
    const [year, saving] = [estimateTax(plain), estimateTax({ ...plain, healthInsurance: 9000, retirement: 11000 })];
    expect(saving.employerPayrollTax).toBe(year.employerPayrollTax);
    expect(saving.passThroughIncome).toBeCloseTo(year.passThroughIncome - 20000, 8);
    expect(saving.adjustedGrossIncome).toBeCloseTo(year.adjustedGrossIncome - 20000, 8);
  });
});

describe('7: solving', () => {
  const net = (businessProfit: number) => estimateTax({ ...single2026, businessProfit }).householdNet;

  it('a target where the $400 is lost has two profits, and the smaller counts', () => {
    let cliff = 0;
    for (let profit = 300000; profit < 320000; profit += 10) if (net(profit + 10) < net(profit)) cliff = profit;
    expect(cliff).toBeGreaterThan(0);
    const target = net(cliff + 10) + 50;
    const { profit } = requiredProfit({ ...single2026, targetNet: target });
    expect(profit).toBeLessThanOrEqual(cliff + 10);
    expect(net(profit)).toBeCloseTo(target, 4);
    expect(net(profit + 200)).toBeLessThan(target);
  });

  it('the S Corp’s advantage goes up and down: all its crossings are found', () => {
    const found = breakEvens({ ...single2026, salary: { share: 0.6 }, adminCost: 3000, from: 20000, to: 600000 });
    expect(found.map(({ becomes }) => becomes)).toEqual(['better', 'worse', 'better', 'worse', 'better']);
    const rounded = found.map(({ profit }) => Math.round(profit));
    expect(rounded).toEqual([72237, 81459, 95956, 216950, 255880]);
  });

  it('a salary above the profit can’t be, and is not a loss', () => {
    const structure = sCorp(60000);
    expect(() => estimateTax({ ...single2026, structure, businessProfit: 59999 })).toThrow(/salary must be at most/);
    const { profit } = requiredProfit({ ...single2026, structure, targetNet: 1000 });
    expect(profit).toBeCloseTo(60000 + 4590 + 42 + 3000, 4);
  });
});

it('8: nothing is rounded inside, and tax goes by the schedule, not by the printed table', () => {
  // Taxable income 61,468.18 is in the printed table’s row of 61,450 to 61,500, which has the tax of 61,475.
  const { incomeTax } = estimateTax({ ...single2026, businessProfit: 100000 });
  expect(incomeTax).toBeCloseTo(8234.9996, 8);
});

it('9: a retainer is the weeks worked over twelve months, not 4.33 weeks', () => {
  expect(retainerFromHourly(240, { hoursPerWeek: 10, weeksOff: 4 })).toBeCloseTo(9600, 9);
  expect(retainerFromHourly(240, { hoursPerWeek: 10, weeksOff: 4, timeOffPaid: true })).toBeCloseTo(10400, 9);
});

it('10: the year of the table is the year of the tax', () => {
  const [last, now] = [2025, 2026].map((year) => estimateTax({ ...single2026, year, businessProfit: 0 }));
  expect(last!.standardDeduction).toBe(15750);
  expect(now!.standardDeduction).toBe(16100);
});

describe('the $400 minimum, read strictly', () => {
  const above = { ...single2026, businessProfit: 400000 };

  it('is for qualified businesses, so not for a specified service above the range', () => {
    expect(estimateTax(above).qbiDeduction).toBe(0);
    expect(estimateTax({ ...above, specifiedService: false }).qbiDeduction).toBe(400);
  });

  it('is not there before 2026', () => {
    expect(estimateTax({ ...above, year: 2025, specifiedService: false }).qbiDeduction).toBe(0);
  });

  it('needs $1,000 of income, and no taxable income', () => {
    const tiny = (businessProfit: number) => estimateTax({ ...single2026, businessProfit }).qbiDeduction;
    expect(tiny(1000)).toBe(0);
    expect(tiny(1100)).toBe(400);
  });
});
