import { type UsTaxTable, usRates, usTaxSystem } from '@fractional-embed/rates/us';
import { quoteOf } from './quote-of.js';
import type { Tax } from './tax.js';
import { salaryOf, usTaxInput } from './us-tax-input.js';

/** US federal tax by one year's tables. */
export function usYear(table: UsTaxTable): Tax {
  const { year } = table;
  const rates = usRates(table);
  return {
    calculate: (inputs) => quoteOf(usTaxSystem(table, usTaxInput(inputs)), inputs),
    us: {
      year,
      household: usTaxInput,
      salary: salaryOf,
      rates,
      system: (input) => usTaxSystem(table, input),
      estimate: (input) => rates.estimateTax({ ...input, year }),
    },
  };
}
