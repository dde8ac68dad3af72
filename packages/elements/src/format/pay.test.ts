import type { Pay } from '@fractional-embed/client/lite';
import { expect } from '@open-wc/testing';
import { languageFor } from '../messages/language.js';
import { payText } from './pay.js';

const english = languageFor('en-US');
const range = (minAmountMinor: number | null, maxAmountMinor: number | null) => ({ minAmountMinor, maxAmountMinor });
const pay = (given: Partial<Pay>): Pay => ({
  model: 'hourly',
  currency: 'USD',
  period: 'hour',
  minAmountMinor: null,
  maxAmountMinor: null,
  minEquityShare: null,
  maxEquityShare: null,
  derived: { effectiveHourly: null, effectiveMonthly: null },
  ...given,
});
const text = (given: Partial<Pay>) => {
  const { published, derived } = payText(pay(given), english);
  return [published, derived].map((part) => part?.replace(/[\u2009\u00a0]/g, ' ') ?? null);
};

describe('pay in words', () => {
  it('is as published, with the other usual measure derived', () => {
    const monthly = { effectiveHourly: range(15_000, 20_000), effectiveMonthly: range(650_000, 1_300_000) };
    expect(text({ ...range(15_000, 20_000), derived: monthly })).to.deep.equal([
      '$150 – $200 / hour',
      '≈ $6.5–13K / month',
    ]);
    const retainer = { effectiveHourly: range(15_385, 23_077), effectiveMonthly: range(1_000_000, 1_000_000) };
    expect(
      text({ model: 'retainer', period: 'month', ...range(1_000_000, 1_000_000), derived: retainer }),
    ).to.deep.equal(['$10,000 / month', '≈ $154 – $231 / hour']);
  });

  it('keeps an open end open, and a currency’s capitals', () => {
    const derived = { effectiveHourly: null, effectiveMonthly: range(1_500_000, null) };
    expect(text({ currency: 'AED', ...range(35_000, null), derived })).to.deep.equal([
      'From AED 350 / hour',
      '≈ from AED 15K / month',
    ]);
    expect(text(range(null, 9_550))).to.deep.equal(['Up to $95.50 / hour', null]);
  });

  it('counts the minor units of the currency', () => {
    expect(text({ model: 'retainer', period: 'month', currency: 'JPY', ...range(600_000, 600_000) })[0]).to.equal(
      '¥600,000 / month',
    );
    expect(text({ currency: 'KWD', ...range(45_500, 45_500) })[0]).to.equal('KWD 45.500 / hour');
  });

  it('adds equity, or says that it is all, or that nothing is stated', () => {
    expect(text({ ...range(16_000, 16_000), minEquityShare: 0.0025, maxEquityShare: 0.005 })[0]).to.equal(
      '$160 / hour + 0.25% – 0.5% equity',
    );
    expect(
      text({ model: 'equity', currency: null, period: null, minEquityShare: 0.01, maxEquityShare: 0.01 })[0],
    ).to.equal('1% equity');
    expect(text({ model: 'equity', currency: null, period: null })[0]).to.equal('Equity');
    expect(text({ model: 'undisclosed', currency: null, period: null })[0]).to.equal('Pay not stated');
  });

  it('shows a model or a period that it does not know', () => {
    for (const period of ['sale', 'constructor', '__proto__', 'toString']) {
      expect(text({ model: 'commission', period, ...range(50_000, 50_000) })[0], period).to.equal('$500');
    }
  });
});
