import { hourlyFromRetainer, type RatesError, retainerFromHourly } from '@fractional-embed/rates';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultInputs } from '../inputs/inputs.js';
import { readInputs } from '../inputs/read-inputs.js';
import { tax } from '../tax/us-2026.js';
import { planOf, type Retainer, startOf } from './plan.js';
import { readPlan, writePlan } from './plan-link.js';
import { feeProblem, hoursProblem } from './retainer-row.js';

const hoursPerWeek = fc.double({ min: 0.25, max: 168, noNaN: true });
const fee = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })), { nil: undefined });
const retainers = fc.array(fc.record({ name: fc.constant(''), hoursPerWeek, fee }), { minLength: 1, maxLength: 8 });
const years = fc.record({
  hoursPerWeek: fc.double({ min: 1, max: 168, noNaN: true }),
  billableShare: fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1, noNaN: true })),
  weeksOff: fc.oneof(fc.constant(52), fc.double({ min: 0, max: 51, noNaN: true })),
  timeOffPaid: fc.boolean(),
  hourlyRate: fc.double({ min: 0, max: 1000, noNaN: true }),
});

describe('The arithmetic of a plan', () => {
  it('loses no hour and no money, whatever the week', () => {
    fc.assert(
      fc.property(retainers, years, (taken, year) => {
        const inputs = { ...defaultInputs, ...year, solveFor: 'income' } as const;
        const { week, ...plan } = planOf(taken, { inputs, quote: tax.calculate(inputs) }, tax);
        expect(week.taken + week.free + week.unpaid).to.be.closeTo(week.worked, 1e-6 * week.worked);
        expect(week.worked).to.be.at.least(inputs.hoursPerWeek - 1e-6);
        expect(Math.min(week.free, week.over)).to.equal(0);
        expect(week.billable + week.over - week.free).to.be.closeTo(week.taken, 1e-6);
        const terms = (retainer: Retainer): Parameters<typeof retainerFromHourly>[1] => ({ ...inputs, ...retainer });
        for (const one of plan.retainers) {
          expect(one.monthly).to.be.closeTo(one.fee ?? retainerFromHourly(inputs.hourlyRate, terms(one)), 1e-6);
          if (one.hourly !== undefined && one.fee !== undefined)
            expect(one.hourly / (hourlyFromRetainer(one.fee, terms(one)) || 1)).to.be.closeTo(one.fee ? 1 : 0, 1e-9);
        }
        expect(plan.yearly).to.be.closeTo(12 * plan.retainers.reduce((sum, one) => sum + one.monthly, 0), 1e-6);
        expect(Number.isFinite(plan.takeHome)).to.equal(
          year.billableShare > 0 && (inputs.timeOffPaid || inputs.weeksOff < 52),
        );
      }),
    );
  });

  it('brings in the target where every hour that clients can pay is taken at the rate', () => {
    const answer = { inputs: defaultInputs, quote: tax.calculate(defaultInputs) };
    const plan = planOf([{ name: '', hoursPerWeek: 24, fee: undefined }], answer, tax);
    expect(plan.takeHome).to.be.closeTo(120_000, 0.01);
    expect(plan.yearly).to.be.closeTo(answer.quote.grossRevenue, 1e-6);
    expect(plan.averageHourly).to.be.closeTo(answer.quote.hourlyRate, 1e-9);
  });

  it('starts with what fits, one to four', () => {
    const starts = (retainerHoursPerWeek: number): number => startOf({ ...defaultInputs, retainerHoursPerWeek }).length;
    expect([30, 24, 12, 8, 6, 2].map(starts)).to.deep.equal([1, 1, 2, 3, 4, 4]);
  });

  it('finds wrong what the pricing finds wrong', () => {
    const code = (hoursPerWeek: number, monthly: number): string | undefined => {
      try {
        hourlyFromRetainer(monthly, { hoursPerWeek });
        return undefined;
      } catch (error) {
        return (error as RatesError).code;
      }
    };
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(numbers, fc.double({ min: -1, max: 200, noNaN: true })), (value) => {
        if (value <= Number.MAX_SAFE_INTEGER / 100) expect(hoursProblem(value)).to.equal(code(value, 0));
        expect(feeProblem(value)).to.equal(code(1, value));
      }),
    );
  });
});

describe('A plan in a link', () => {
  it('gives back what was written, and leaves the rest to the letter', () => {
    fc.assert(
      fc.property(retainers, (taken) => {
        const fragment = writePlan('a=%20b&rate.weeksOff=9', 'rate', taken);
        expect(fragment.startsWith('a=%20b&rate.weeksOff=9&rate.plan=')).to.equal(true);
        expect(readPlan(fragment, 'rate')).to.deep.equal(taken.map((one) => ({ ...one, fee: one.fee && one.fee + 0 })));
        expect(readInputs(fragment, 'rate')).to.deep.equal({ weeksOff: 9 });
        expect(readPlan(fragment, 'other')).to.equal(undefined);
      }),
    );
    expect(
      writePlan('', 'rate', [
        { name: 'Acme', hoursPerWeek: 10, fee: 7165 },
        { name: '', hoursPerWeek: 5, fee: undefined },
      ]),
    ).to.equal('rate.plan=10:7165,5:');
  });

  for (const text of [
    '',
    ':',
    '10',
    '10:5:5',
    '0:',
    '169:',
    '-1:',
    '10:-1',
    'ten:',
    '10:1e30',
    '0x10:',
    '10: ',
    '10:,',
    '1:,1:,1:,1:,1:,1:,1:,1:,1:',
  ])
    it(`takes no plan from “${text}”`, () => {
      expect(readPlan(`rate.plan=${text}`, 'rate')).to.equal(undefined);
    });
});
