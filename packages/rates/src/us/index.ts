export type { BreakEven, BreakEvensInput } from './break-evens.js';
export type { EstimateInput, TaxEstimate } from './estimate-tax.js';
export type { HouseholdInput, SalaryRule, Structure } from './household.js';
export type { EstimateLine } from './lines.js';
export * from './rates.js';
export type { Settlement } from './settle.js';
export type { ByStatus, Figure, FilingStatus, UsTaxTable } from './table.js';
export { type UsTaxInput, usTaxSystem } from './tax-system.js';
