export { requiredProfit } from '../required-profit.js';
export type { Part, TaxSystem } from '../tax-system.js';
export * from './flat-tax.js';
export * from './income-from-rate.js';
export type { PracticeInput } from './practice.js';
export * from './price-rate.js';
export type { Quote } from './quote.js';
