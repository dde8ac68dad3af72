import type { TaxSystem } from '@fractional-embed/rates/pricing';
import {
  type EstimateInput,
  type UsRates,
  type UsTaxInput,
  type UsTaxTable,
  usRates,
  usTaxSystem,
} from '@fractional-embed/rates/us';

/** One year's US law: what is loaded only where it is shown. */
export interface TaxYear {
  readonly year: number;
  readonly rates: UsRates;
  system: (input: UsTaxInput) => TaxSystem;
  estimate: (input: EstimateInput) => ReturnType<UsRates['estimateTax']>;
}

export function taxYear(table: UsTaxTable): TaxYear {
  const { year } = table;
  const rates = usRates(table);
  return {
    year,
    rates,
    system: (input) => usTaxSystem(table, input),
    estimate: (input) => rates.estimateTax({ ...input, year }),
  };
}
