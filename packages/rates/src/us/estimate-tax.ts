import { checkedAmount } from '../input/checks.js';
import { affordableBusiness } from './business.js';
import { checkedHousehold, checkedStructure, type HouseholdInput, type Structure } from './household.js';
import { type EstimateLine, linesOf } from './lines.js';
import { settle } from './settle.js';
import type { Amounts } from './steps.js';
import type { UsTaxTable } from './table.js';

export interface EstimateInput extends HouseholdInput {
  readonly structure: Structure;
  /** Revenue less expenses, before any pay of the owner. Dollars a year. */
  readonly businessProfit: number;
}

/** One year's federal tax and the way to it, in dollars and unrounded. The taxes named here add up to `totalTax`. */
export interface TaxEstimate extends Amounts {
  /** The work, step by step. */
  readonly lines: readonly EstimateLine[];
}

/**
 * Federal tax of a household with one business, for a table's year: standard deduction, no children, credits, state tax
 * or other income. A corporation may run at a loss (its costs above what salary leaves), which is deducted; the owner
 * is taken to have the basis for it.
 *
 * @throws RatesError `not-finite`, `negative`, `too-large`, `salary-above-profit`, `unknown-filing-status`,
 *   `unknown-structure`
 */
export function estimateTax(table: UsTaxTable, input: EstimateInput): TaxEstimate {
  const household = checkedHousehold(table, input);
  const structure = checkedStructure(input.structure);
  const profit = checkedAmount(input.businessProfit, 'businessProfit');
  const settlement = settle(household, affordableBusiness(household, structure, profit));
  const { ownWages, spouseWages, healthInsurance, retirement } = household;
  const amounts = { ...settlement, ownWages, spouseWages, healthInsurance, retirement };
  return { ...amounts, lines: linesOf(table, amounts, structure.kind) };
}
