import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { languageFor } from '../messages/language.js';
import { relativeText } from './age.js';
import { numberFormat } from './intl.js';
import { listText, regionNames, relativeTime } from './intl-dates.js';
import { plainCountries, plainNumber, plainNumbers } from './plain-english.js';

const compact: Intl.NumberFormatOptions = {
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
  maximumSignificantDigits: 3,
  roundingPriority: 'lessPrecision',
};
const money = (currency: string, options: Intl.NumberFormatOptions = {}) => ({
  style: 'currency' as const,
  currency,
  ...options,
});
const wholeMoney = { maximumFractionDigits: 0 };

/** What roles are written with. */
const kinds: Intl.NumberFormatOptions[] = [
  { maximumFractionDigits: 1 },
  { style: 'percent', maximumFractionDigits: 2 },
  ...['USD', 'EUR', 'CAD', 'INR', 'JPY', 'CHF', 'ZAR'].flatMap((currency) => [
    money(currency),
    money(currency, wholeMoney),
    money(currency, compact),
  ]),
];
const amount = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 2_000_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(
    0,
    0.5,
    0.05,
    0.005,
    1.005,
    99.95,
    999.49,
    999.5,
    999.95,
    1450,
    1449.99,
    99_950,
    999_499,
    999_500,
    999_950,
    1e9,
    1.25e9,
    2e12,
  ),
);

/** Browsers differ in the spaces they put around a dash. */
const spaced = (text: string) => text.replace(/[^\S\u00a0]/g, ' ');

describe('plain English', () => {
  it('writes numbers, shares and money as Intl does', () => {
    for (const options of kinds) {
      const plain = plainNumbers(options);
      const intl = numberFormat('en-US', options);
      fc.assert(
        fc.property(amount, (value) => plain?.format(value) === intl.format(value)),
        { numRuns: 500 },
      );
    }
  });

  it('writes ranges of money and shares as Intl does', () => {
    for (const options of kinds.filter(({ style }) => style)) {
      const plain = plainNumbers(options);
      const intl = numberFormat('en-US', options);
      const range = fc.tuple(amount, amount).map((both) => both.toSorted((a, b) => a - b) as [number, number]);
      fc.assert(
        fc.property(range, ([from, to]) => plain?.formatRange(from, to) === spaced(intl.formatRange(from, to))),
        { numRuns: 500 },
      );
    }
  });

  it('leaves other currencies and units to Intl', () => {
    for (const currency of ['KWD', 'KRW', 'XOF', 'constructor'])
      expect(plainNumbers(money(currency)), currency).to.equal(undefined);
    expect(plainNumbers({ style: 'unit', unit: 'kilobyte' })).to.equal(undefined);
  });

  it('counts in groups of three', () => {
    for (const n of [0, 1, 999, 1000, 12_345, 1_234_567]) expect(plainNumber(n)).to.equal(n.toLocaleString('en'));
  });

  it('tells near times as Intl does', () => {
    const now = new Date(2026, 5, 15, 12);
    const english = languageFor('en-US');
    const british = languageFor('en-GB');
    for (let days = -2000; days < 2000; days += 1) {
      const instant = new Date(2026, 5, 15 + days, 9).toISOString();
      expect(relativeText(instant, english, now)).to.equal(relativeText(instant, british, now));
    }
    expect(relativeTime('en-US').format(-1, 'day')).to.equal('yesterday');
  });

  it('names countries and lists as Intl does', () => {
    for (const [code, name] of Object.entries(plainCountries)) expect(regionNames('en-US').of(code)).to.equal(name);
    const intl = new Intl.ListFormat('en-US', { type: 'conjunction', style: 'narrow' });
    for (const items of [['A'], ['A', 'B'], ['A', 'B', 'C']])
      expect(listText('en-US', items)).to.equal(intl.format(items));
  });
});
