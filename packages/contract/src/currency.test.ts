import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyExponent, toMajor, toMinor } from './currency.js';

const data = process.env.TEST_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
const listOne = resolve(data, 'standards/locale/iso-4217-list-one.xml');

/** One currency for every exponent there is. */
const currencies = ['JPY', 'USD', 'KWD', 'CLF'];
const currency = fc.constantFrom(...currencies);
/** Up to a billion units keep their minor units exact at every exponent. */
const amountMinor = fc.integer({ min: -1e12, max: 1e12 });

describe('money', () => {
  it('comes back the same from units', () => {
    fc.assert(
      fc.property(amountMinor, currency, (minor, code) => {
        expect(toMinor(toMajor(minor, code), code)).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });

  it('rounds decimals as they are written, half away from zero', () => {
    const cents = fc.integer({ min: 0, max: 1e9 });
    const thousandths = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(cents, thousandths, (whole, rest) => {
        const text = `${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}${rest}`;
        const expected = whole + (rest >= 5 ? 1 : 0);
        expect(toMinor(Number(text), 'USD')).toBe(expected);
        expect(Math.abs(toMinor(-Number(text), 'USD'))).toBe(expected);
      }),
    );
  });

  it.each([
    [150.5, 'USD', 15050],
    [1.005, 'USD', 101],
    [8.325, 'USD', 833],
    [1200, 'JPY', 1200],
    [1.2345, 'KWD', 1235],
    [1e-7, 'USD', 0],
    [1.5e3, 'USD', 150_000],
  ])('has %d %s as %d minor units', (amount, code, minor) => {
    expect(toMinor(amount, code)).toBe(minor);
  });

  it('never loses the order of two amounts', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, amount, currency, (a, b, code) => {
        const [low, high] = a <= b ? [a, b] : [b, a];
        expect(toMinor(low, code)).toBeLessThanOrEqual(toMinor(high, code));
      }),
    );
  });

  it('takes an unknown currency for one with cents', () => {
    expect(currencyExponent('XTS')).toBe(2);
  });
});

describe.runIf(existsSync(listOne))('ISO 4217', () => {
  it('has the exponents of list one', () => {
    const entries = readFileSync(listOne, 'utf8').matchAll(
      /<Ccy>([A-Z]{3})<\/Ccy>\s*<CcyNbr>\d+<\/CcyNbr>\s*<CcyMnrUnts>(\d)<\/CcyMnrUnts>/g,
    );
    const published = new Map(Array.from(entries, ([, code = '', units]) => [code, Number(units)]));
    expect(published.size).toBeGreaterThan(150);
    const ours = new Map(Array.from(published.keys(), (code) => [code, currencyExponent(code)]));
    expect(ours).toEqual(published);
  });
});

if (!existsSync(listOne))
  console.info(`Skipped: no ISO 4217 list in ${listOne}. Set TEST_DATA to a folder that has it.`);
