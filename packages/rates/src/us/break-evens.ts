import { RatesError } from '../errors.js';
import { checkedAmount } from '../input/checks.js';
import { type Curve, crossings } from '../solve/crossings.js';
import { businessOf } from './business.js';
import { cliffsOf } from './cliffs.js';
import {
  checkedHousehold,
  checkedStructure,
  type HouseholdInput,
  type SalaryRule,
  type Structure,
} from './household.js';
import { settle } from './settle.js';
import type { UsTaxTable } from './table.js';
import { leastProfitOf } from './tax-system.js';

export interface BreakEvensInput extends HouseholdInput {
  readonly salary: SalaryRule;
  /** What the corporation costs more. Dollars a year. */
  readonly adminCost: number;
  /** The least profit to look at; profits that can't carry the salary are left out. Dollars a year. */
  readonly from: number;
  /** The greatest profit to look at. Dollars a year. */
  readonly to: number;
}

export interface BreakEven {
  /** Dollars a year, before owner pay. */
  readonly profit: number;
  /** What the S Corp is from there on, against the sole proprietor. */
  readonly becomes: 'better' | 'worse';
}

/** A dollar in 100,000. */
const finest = 0.00001;

const soleProprietor: Structure = { kind: 'sole-proprietor' };

/**
 * Every profit at which the S Corp becomes better or worse than the sole proprietor, smallest first. There can be none
 * and there can be several: the difference goes up and down with profit.
 *
 * @throws RatesError `invalid-range`, `salary-above-profit`, `not-finite`, `negative`, `too-large`,
 *   `unknown-filing-status`
 */
export function breakEvens(table: UsTaxTable, input: BreakEvensInput): BreakEven[] {
  const household = checkedHousehold(table, input);
  const sCorp = checkedStructure({ kind: 's-corp', salary: input.salary, adminCost: input.adminCost });
  const from = checkedAmount(input.from, 'from');
  const to = checkedAmount(input.to, 'to');
  if (to < from) throw new RatesError('invalid-range', 'to', `to must be at least from, ${from}, but is ${to}`);
  const netOf = (structure: Structure, profit: number) =>
    settle(household, businessOf(household, structure, profit)).householdNet;
  const advantage: Curve = {
    valueAt: (profit) => netOf(sCorp, profit) - netOf(soleProprietor, profit),
    cliffs: [...cliffsOf(household, sCorp), ...cliffsOf(household, soleProprietor)],
  };
  const found = crossings(advantage, Math.max(from, leastProfitOf(household, sCorp)), to, finest);
  return [...found].map(({ profit, above }) => ({ profit, becomes: above ? 'better' : 'worse' }));
}
