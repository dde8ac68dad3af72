import { incomeFromRate, priceRate, type Quote, type TaxSystem } from '@fractional-embed/rates/pricing';
import type { CalculatorInputs } from '../inputs/inputs.js';

/** The answer to what is asked: a rate, or an income. */
export function quoteOf(system: TaxSystem, inputs: CalculatorInputs): Quote {
  return inputs.solveFor === 'rate' ? priceRate(system, inputs) : incomeFromRate(system, inputs);
}
