import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inWholeCents } from './whole-cents.js';

const cents = (amount: number) => Math.round(amount * 100);

it('gives the cents left over to those that lost most', () => {
  expect(inWholeCents([33.333, 33.333, 33.334])).toEqual([33.33, 33.33, 33.34]);
  expect(inWholeCents([0.006, 0.006, 0.006])).toEqual([0.01, 0.01, 0]);
  expect(inWholeCents([-0.005, 0.005])).toEqual([0, 0]);
  expect(inWholeCents([])).toEqual([]);
});

it('adds up to the sum, and moves no amount by a cent or more', () => {
  const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 20 }), (amounts) => {
      const rounded = inWholeCents(amounts);
      const exact = amounts.reduce((sum, each) => sum + each * 100, 0);
      expect(rounded.reduce((sum, each) => sum + cents(each), 0)).toBe(Math.round(exact) + 0);
      for (const [index, each] of rounded.entries()) expect(Math.abs(each - amounts[index]!)).toBeLessThan(0.0100001);
    }),
  );
});
