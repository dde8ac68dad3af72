import { flatTax } from '@fractional-embed/rates/pricing';
import { quoteOf } from './quote-of.js';
import type { Tax } from './tax.js';

/** One share of the profit for all taxes. */
export const tax: Tax = {
  calculate: (inputs) => quoteOf(flatTax(inputs), { ...inputs, stateTaxShare: 0 }),
  us: undefined,
};
