import {
  convertPay,
  hourlyFromProject,
  hourlyFromRetainer,
  hourlyFromSalary,
  projectFromHourly,
  retainerFromHourly,
  salaryFromHourly,
} from '@fractional-embed/rates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const share = (min: number) => fc.double({ min, max: 1, noNaN: true });
const hoursPerWeek = fc.double({ min: 0.5, max: 168, noNaN: true });
const weeksOff = fc.double({ min: 0, max: 51, noNaN: true });
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;

describe('the inverse of the inverse is the same', () => {
  it('for retainers', () => {
    fc.assert(
      fc.property(amount, fc.record({ hoursPerWeek, weeksOff, timeOffPaid: fc.boolean() }), (rate, terms) =>
        near(hourlyFromRetainer(retainerFromHourly(rate, terms), terms), rate),
      ),
    );
  });

  it('for projects', () => {
    const terms = fc.record({ hours: fc.double({ min: 0.5, max: 5000, noNaN: true }), bufferShare: share(0) });
    fc.assert(fc.property(amount, terms, (rate, t) => near(hourlyFromProject(projectFromHourly(rate, t), t), rate)));
  });

  it('for salaries', () => {
    const terms = fc.record({
      hoursPerWeek,
      weeksOff,
      billableShare: share(0.1),
      expenses: amount,
      benefitsShare: share(0),
    });
    fc.assert(
      fc.property(amount, terms, (salary, t) => near(salaryFromHourly(hourlyFromSalary(salary, t), t), salary)),
    );
  });
});

it('10,000 a month for 10 hours a week is 231 an hour, as a plain conversion of pay says too', () => {
  expect(hourlyFromRetainer(10000, { hoursPerWeek: 10 })).toBeCloseTo(230.77, 2);
  expect(hourlyFromRetainer(10000, { hoursPerWeek: 10 })).toBeCloseTo(convertPay(10000, 'month', 'hour', 10), 9);
});

it('a project’s buffer is paid by its price', () => {
  expect(projectFromHourly(200, { hours: 40, bufferShare: 0.25 })).toBe(10000);
  expect(hourlyFromProject(10000, { hours: 40 })).toBe(250);
});

it('a salary has benefits on top and no expenses', () => {
  const terms = { weeksOff: 4, billableShare: 0.5, expenses: 12000, benefitsShare: 0.25 };
  expect(salaryFromHourly(150, terms)).toBeCloseTo((150 * 960 - 12000) / 1.25, 9);
  expect(salaryFromHourly(1, terms)).toBe(0);
});

it.each([
  ['invalid-weeks', 'weeksOff', () => retainerFromHourly(1, { hoursPerWeek: 10, weeksOff: 53 })],
  ['invalid-hours', 'hoursPerWeek', () => hourlyFromRetainer(1, { hoursPerWeek: 169 })],
  ['unreachable-target', 'weeksOff', () => hourlyFromRetainer(1, { hoursPerWeek: 10, weeksOff: 52 })],
  ['negative', 'hourlyRate', () => projectFromHourly(-1, { hours: 1 })],
  ['unreachable-target', 'hours', () => hourlyFromProject(1, { hours: 0 })],
  ['invalid-share', 'billableShare', () => salaryFromHourly(1, { weeksOff: 0, billableShare: 60 })],
  ['unreachable-target', 'billableShare', () => hourlyFromSalary(1, { weeksOff: 0, billableShare: 0 })],
  ['unreachable-target', 'weeksOff', () => hourlyFromSalary(1, { weeksOff: 52, billableShare: 1 })],
])('%s in %s can’t be', (code, field, convert) => {
  expect(convert).toThrow(expect.objectContaining({ name: 'RatesError', code, field }));
});
