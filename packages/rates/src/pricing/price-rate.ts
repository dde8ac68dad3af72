import { RatesError } from '../errors.js';
import { requiredProfit } from '../required-profit.js';
import type { TaxSystem } from '../tax-system.js';
import { checkedPractice, type PracticeInput } from './practice.js';
import { type Quote, quote } from './quote.js';
import { withStateTax } from './state-tax.js';

export interface PriceRateInput extends PracticeInput {
  /** What the owner wants to take home in a year. */
  readonly targetNet: number;
}

/**
 * The hourly rate, and what follows from it, that leaves the owner `targetNet` a year.
 *
 * @throws RatesError `unreachable-target`, `salary-above-profit` and what {@link checkedPractice} throws
 * @example
 * priceRate(flatTax({ taxShare: 0.3 }), { targetNet: 84000, weeksOff: 4, hoursPerWeek: 40, billableShare: 0.625 })
 *   .hourlyRate; // 100
 */
export function priceRate(system: TaxSystem, input: PriceRateInput): Quote {
  const practice = checkedPractice(input);
  const profit = requiredProfit(withStateTax(system, practice.stateTaxShare), input.targetNet);
  const revenue = profit + practice.expenses;
  const { billableHours } = practice;
  const hourlyRate = revenue / billableHours;
  if (Number.isFinite(hourlyRate)) return quote(system, practice, hourlyRate, revenue);
  const field = input.weeksOff === 52 ? 'weeksOff' : 'billableShare';
  throw new RatesError('unreachable-target', field, `${field} leaves no hour that a client pays`);
}
