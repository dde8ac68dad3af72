import { RatesError } from '../errors.js';
import { type IncomeFromRateInput, incomeFromRate } from '../pricing/income-from-rate.js';
import { type PriceRateInput, priceRate } from '../pricing/price-rate.js';
import type { Quote } from '../pricing/quote.js';
import { requiredProfit } from '../required-profit.js';
import { type BreakEven, type BreakEvensInput, breakEvens } from './break-evens.js';
import { type EstimateInput, estimateTax, type TaxEstimate } from './estimate-tax.js';
import type { UsTaxTable } from './table.js';
import { type UsTaxInput, usTaxSystem } from './tax-system.js';

/** Which year's law. */
export interface TaxYear {
  readonly year: number;
}

/** @property profit The smallest that reaches the target, before owner pay. @property estimate The tax on it. */
export interface RequiredProfit {
  readonly profit: number;
  readonly estimate: TaxEstimate;
}

/** Pricing and tax for the years whose tables it was given. */
export interface UsRates {
  estimateTax(input: EstimateInput & TaxYear): TaxEstimate;
  requiredProfit(input: UsTaxInput & TaxYear & { readonly targetNet: number }): RequiredProfit;
  breakEvens(input: BreakEvensInput & TaxYear): BreakEven[];
  priceRate(input: PriceRateInput & UsTaxInput & TaxYear): Quote;
  incomeFromRate(input: IncomeFromRateInput & UsTaxInput & TaxYear): Quote;
}

/**
 * Pricing and US federal tax for exactly these years, so that a page downloads no table that it doesn't show. Each call
 * throws RatesError `unknown-year` for another.
 *
 * @example
 * import { usRates } from '@fractional-embed/rates/us';
 * import { us2026 } from '@fractional-embed/rates/us/2026';
 * const { priceRate } = usRates(us2026);
 */
export function usRates(...tables: readonly UsTaxTable[]): UsRates {
  const tableOf = ({ year }: TaxYear): UsTaxTable => {
    const table = tables.find((each) => each.year === year);
    if (table) return table;
    const years = tables.map((each) => each.year).join(', ');
    throw new RatesError('unknown-year', 'year', `year must be one of ${years}, but is ${year}`);
  };
  return {
    estimateTax: (input) => estimateTax(tableOf(input), input),
    requiredProfit: (input) => {
      const table = tableOf(input);
      const profit = requiredProfit(usTaxSystem(table, input), input.targetNet);
      return { profit, estimate: estimateTax(table, { ...input, businessProfit: profit }) };
    },
    breakEvens: (input) => breakEvens(tableOf(input), input),
    priceRate: (input) => priceRate(usTaxSystem(tableOf(input), input), input),
    incomeFromRate: (input) => incomeFromRate(usTaxSystem(tableOf(input), input), input),
  };
}
