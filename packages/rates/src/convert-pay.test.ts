import { convertPay, type Period } from '@fractional-embed/rates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const periods: readonly Period[] = ['hour', 'day', 'week', 'month', 'year'];

describe('pay for one period as pay for another', () => {
  it.each([
    [100, 'hour', 'day', undefined, 800],
    [800, 'day', 'hour', undefined, 100],
    [100, 'hour', 'week', 10, 1000],
    [10000, 'month', 'year', undefined, 120000],
    [120000, 'year', 'hour', 40, 120000 / 2080],
  ] as const)('%d an %s for a %s at %s hours', (amount, from, to, hours, expected) => {
    expect(convertPay(amount, from, to, hours)).toBeCloseTo(expected, 9);
  });

  it('comes back to itself', () => {
    const period = fc.constantFrom(...periods);
    const amount = fc.double({ min: 0, max: 1e7, noNaN: true });
    fc.assert(
      fc.property(amount, period, period, fc.double({ min: 0.5, max: 168, noNaN: true }), (pay, from, to, hours) => {
        const back = convertPay(convertPay(pay, from, to, hours), to, from, hours);
        expect(Math.abs(back - pay)).toBeLessThan(1e-6);
      }),
    );
  });

  it.each([
    ['hours-missing', 'hoursPerWeek', () => convertPay(1, 'month', 'hour')],
    ['invalid-hours', 'hoursPerWeek', () => convertPay(1, 'month', 'hour', 169)],
    ['invalid-amount', 'amount', () => convertPay(Number.NaN, 'hour', 'day')],
    ['invalid-amount', 'amount', () => convertPay(1e308, 'hour', 'year', 168)],
    ['invalid-period', 'period', () => convertPay(100, 'toString' as Period, 'week', 10)],
    ['invalid-period', 'period', () => convertPay(100, 'hour', 'minute' as Period, 10)],
  ])('%s', (code, field, convert) => {
    expect(convert).toThrow(expect.objectContaining({ code, field }));
  });
});
