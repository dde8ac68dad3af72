// How to plug in a country: README.md tells it with this one, which no map shows.
import { incomeFromRate, priceRate, requiredProfit, type TaxSystem } from '@fractional-embed/rates/pricing';
import { describe, expect, it } from 'vitest';

/** Ruritania: 20 % on profit above 10,000 crowns, and a fixed 600 once the profit is 50,000 or more. */
const ruritania: TaxSystem = {
  netOf: (profit) => profit - incomeTax(profit) - guildFee(profit),
  partsOf: (profit) => [
    { id: 'incomeTax', label: 'Income tax', amount: incomeTax(profit) },
    { id: 'guildFee', label: 'Guild fee', amount: guildFee(profit) },
  ],
  cliffs: [50000],
};

function incomeTax(profit: number): number {
  return 0.2 * Math.max(0, profit - 10000);
}

function guildFee(profit: number): number {
  return profit >= 50000 ? 600 : 0;
}

describe('another country', () => {
  const practice = { weeksOff: 2, hoursPerWeek: 40, billableShare: 0.5, expenses: 1000 };

  it('prices by its own law', () => {
    // 61,400 = p − 0.2 × (p − 10,000) − 600, so p = 75,000; and 76,000 over 50 × 20 hours.
    const price = priceRate(ruritania, { ...practice, targetNet: 61400 });
    expect(price.hourlyRate).toBeCloseTo(76, 6);
    expect(price.breakdown).toEqual([
      { id: 'expenses', label: 'Expenses', amount: 1000 },
      { id: 'incomeTax', label: 'Income tax', amount: 13000 },
      { id: 'guildFee', label: 'Guild fee', amount: 600 },
      { id: 'takeHome', label: 'Take-home', amount: 61400 },
    ]);
    expect(incomeFromRate(ruritania, { ...practice, hourlyRate: 76 }).net).toBeCloseTo(61400, 6);
  });

  it('has the smaller of two profits where its law falls', () => {
    // 41,800 is left of 49,750, and again of 50,500.
    expect(requiredProfit(ruritania, 41800)).toBeCloseTo(49750, 4);
    expect(ruritania.netOf(50500)).toBeCloseTo(41800, 9);
    // Nothing before the fall leaves 42,100.
    expect(requiredProfit(ruritania, 42100)).toBeCloseTo(50875, 4);
  });
});
