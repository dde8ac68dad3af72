import type { BreakEven } from '@fractional-embed/rates/us';
import type { CalculatorInputs } from '../inputs/inputs.js';
import type { UsYear } from '../tax/tax.js';

/** What many sites say: an S Corp is worth it from this profit. Dollars a year. */
export const ruleOfThumb = 80_000;

/** What an S Corp leaves the owner more than an LLC taxed as a sole proprietor, over profit. Dollars a year. */
export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly points: readonly { readonly profit: number; readonly difference: number }[];
  readonly breakEvens: readonly BreakEven[];
  /** Undefined below the first profit that carries the salary. */
  readonly differenceAt: (profit: number) => number | undefined;
}

const steps = 120;

let last: { key: string; comparison: Comparison } | undefined;

/**
 * The comparison for these inputs. It does not depend on the rate or the hours, so that while those are dragged it is the
 * one from before: finding every crossing takes longer than a frame on a slow machine.
 *
 * @throws RatesError `salary-above-profit` if no profit carries the salary
 */
export function compare(inputs: CalculatorInputs, ownProfit: number, us: UsYear): Comparison {
  const furthest = Math.max(400_000, rounded(ownProfit * 1.25));
  const key = JSON.stringify([us.year, us.household(inputs), us.salary(inputs), inputs.adminCost, furthest]);
  if (last?.key !== key) last = { key, comparison: compareTo(furthest, inputs, us) };
  return last.comparison;
}

function compareTo(furthest: number, inputs: CalculatorInputs, us: UsYear): Comparison {
  const { adminCost } = inputs;
  const salary = us.salary(inputs);
  const household = us.household(inputs);
  const sCorp = us.system({ ...household, structure: { kind: 's-corp', salary, adminCost } });
  const soleProprietor = us.system({ ...household, structure: { kind: 'sole-proprietor' } });
  const from = sCorp.leastProfit ?? 0;
  const to = Math.max(furthest, rounded(from * 1.5));
  const difference = (profit: number): number => sCorp.netOf(profit) - soleProprietor.netOf(profit);
  const points = [...Array(steps + 1).keys()].map((index) => {
    const profit = from + ((to - from) * index) / steps;
    return { profit, difference: difference(profit) };
  });
  const breakEvens = us.rates.breakEvens({ ...household, year: us.year, salary, adminCost, from, to });
  return { from, to, points, breakEvens, differenceAt: (profit) => (profit < from ? undefined : difference(profit)) };
}

function rounded(profit: number): number {
  return Math.ceil(profit / 50_000) * 50_000;
}
