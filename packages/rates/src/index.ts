import { us2025 } from './us/2025.js';
import { us2026 } from './us/2026.js';
import { type UsRates, usRates } from './us/rates.js';

export * from './convert-pay.js';
export * from './errors.js';
export * from './pricing/conversions.js';
export * from './pricing/flat-tax.js';
export type { PracticeInput } from './pricing/practice.js';
export type { Quote } from './pricing/quote.js';
export type { Part, TaxSystem } from './tax-system.js';
export * from './us/index.js';

const everyYear: UsRates = /* @__PURE__ */ usRates(us2025, us2026);

/** Federal tax of a household with one business in 2025 or 2026. See `us/estimate-tax.ts`. */
export const estimateTax: UsRates['estimateTax'] = (input) => everyYear.estimateTax(input);
/** The smallest profit that leaves the owner `targetNet`. */
export const requiredProfit: UsRates['requiredProfit'] = (input) => everyYear.requiredProfit(input);
/** Every profit at which an S Corp becomes better or worse than a sole proprietor. */
export const breakEvens: UsRates['breakEvens'] = (input) => everyYear.breakEvens(input);
/** The hourly rate, and what follows from it, that leaves the owner `targetNet`. */
export const priceRate: UsRates['priceRate'] = (input) => everyYear.priceRate(input);
/** What a year at an hourly rate comes to. */
export const incomeFromRate: UsRates['incomeFromRate'] = (input) => everyYear.incomeFromRate(input);
