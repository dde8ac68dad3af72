import { firstProfit } from '../solve/first-profit.js';
import { businessOf } from './business.js';
import type { Household, Structure } from './household.js';
import { settle } from './settle.js';

/**
 * The profits at which the law jumps: where self-employment tax sets in, where the least QBI deduction is first given,
 * and where a specified service loses it. What they hang on only grows with profit, so each has one.
 */
export function cliffsOf(household: Household, structure: Structure): number[] {
  const { table, filingStatus } = household;
  const business = (profit: number) => businessOf(household, structure, profit);
  const found: (number | undefined)[] = [];
  if (structure.kind === 'sole-proprietor') found.push(firstProfit((profit) => business(profit).netEarnings > 0));
  if (table.qbiMinimumDeduction.value > 0) {
    const income = table.qbiMinimumIncome.value;
    found.push(firstProfit((profit) => business(profit).qualifiedBusinessIncome >= income));
    const rangeEnd = table.qbiThreshold.value[filingStatus] + table.qbiPhaseInRange.value[filingStatus];
    found.push(firstProfit((profit) => settle(household, business(profit)).taxableIncomeBeforeQbi >= rangeEnd));
  }
  return found.filter((profit) => profit !== undefined);
}
