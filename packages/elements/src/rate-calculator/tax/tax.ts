import type { Quote, TaxSystem } from '@fractional-embed/rates/pricing';
import type { EstimateInput, UsRates, UsTaxInput } from '@fractional-embed/rates/us';
import type { CalculatorInputs } from '../inputs/inputs.js';

/** How inputs become an answer. Each is code of its own, loaded only where it is shown. */
export interface Tax {
  /** @throws RatesError if the inputs can't be */
  calculate(inputs: CalculatorInputs): Quote;
  /** The federal law behind it; undefined where one share stands for all taxes. */
  readonly us: UsYear | undefined;
}

/** One year's US law. */
export interface UsYear {
  readonly year: number;
  /** What the tax depends on, but for the profit. */
  household(inputs: CalculatorInputs): UsTaxInput;
  /** An S Corp owner's salary: dollars a year, or a share of the profit. */
  salary(inputs: CalculatorInputs): number | { share: number };
  readonly rates: UsRates;
  system(input: UsTaxInput): TaxSystem;
  estimate(input: EstimateInput): ReturnType<UsRates['estimateTax']>;
}
