import { largestAmount } from '../input/checks.js';

/** Solutions are this near, in units of money. */
export const precision = 1e-6;

/**
 * The least profit from which `reached` holds, given that it goes on holding above.
 *
 * @returns undefined if it never does.
 */
export function firstProfit(reached: (profit: number) => boolean): number | undefined {
  if (reached(0)) return 0;
  return reached(largestAmount) ? halve(0, largestAmount, reached) : undefined;
}

/** Where `reached` begins to hold between a profit where it does not and one where it does: on its holding side. */
export function halve(below: number, above: number, reached: (profit: number) => boolean): number {
  let low = below;
  let high = above;
  while (high - low > precision) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
