import { RatesError } from './errors.js';
import { checkedAmount, largestAmount } from './input/checks.js';
import { type Curve, crossings } from './solve/crossings.js';
import { precision } from './solve/first-profit.js';
import type { TaxSystem } from './tax-system.js';

/** Between its cliffs a net rises, so that coarse steps miss nothing, and find soon that there is nothing to find. */
const finest = 0.001;

/**
 * The smallest profit of which the owner takes home `targetNet` or more, exact to a millionth. Where the net jumps down,
 * two profits can bring the same: this is the smaller.
 *
 * @throws RatesError `unreachable-target`, `not-finite`, `negative`, `too-large`
 */
export function requiredProfit(system: TaxSystem, targetNet: number): number {
  const target = checkedAmount(targetNet, 'targetNet');
  const { cliffs = [], leastProfit = 0 } = system;
  const shortfall: Curve = { valueAt: (profit) => system.netOf(profit) - target, cliffs };
  if (shortfall.valueAt(leastProfit) >= -precision) return leastProfit;
  for (const { profit, above } of crossings(shortfall, leastProfit, largestAmount, finest)) if (above) return profit;
  throw new RatesError(
    'unreachable-target',
    'targetNet',
    `no profit leaves ${target}: too much of each dollar goes elsewhere`,
  );
}
