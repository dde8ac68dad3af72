import { RatesError } from '../errors.js';
import { checkedAmount, largestAmount } from '../input/checks.js';
import type { TaxSystem } from '../tax-system.js';
import { checkedPractice, type PracticeInput } from './practice.js';
import { type Quote, quote } from './quote.js';

export interface IncomeFromRateInput extends PracticeInput {
  readonly hourlyRate: number;
}

/**
 * What a year at an hourly rate comes to: the inverse of `priceRate`.
 *
 * @throws RatesError `too-large` if the year's revenue no longer holds its cents, `salary-above-profit` if the year can't carry a fixed salary, and what {@link checkedPractice} throws
 */
export function incomeFromRate(system: TaxSystem, input: IncomeFromRateInput): Quote {
  const practice = checkedPractice(input);
  const hourlyRate = checkedAmount(input.hourlyRate, 'hourlyRate');
  const revenue = hourlyRate * practice.billableHours;
  if (revenue <= largestAmount) return quote(system, practice, hourlyRate, revenue);
  throw new RatesError('too-large', 'hourlyRate', `hourlyRate makes a year of more than ${largestAmount}`);
}
