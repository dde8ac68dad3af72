import { halve, precision } from './first-profit.js';

/** Money that moves with profit: by no more than a dollar for a dollar, except where it jumps. */
export interface Curve {
  valueAt(profit: number): number;
  /** The profits at which it jumps: the first on the far side of each. */
  readonly cliffs: readonly number[];
}

export interface Crossing {
  readonly profit: number;
  /** Whether the curve is above zero from there on. */
  readonly above: boolean;
}

/** No step is smaller, in units of money. */
const leastStep = 0.5;

/**
 * Where a curve crosses zero, from left to right. None is missed: a curve that stands at 500 and moves no faster than
 * profit can't be zero within the next 500, so that is how far each step goes; and it stops on both sides of a cliff.
 *
 * @param finest The least step as a share of the profit, so that a curve that hardly moves doesn't take forever: two
 *   crossings nearer than that, or than half a dollar, may count as none.
 */
export function* crossings(
  curve: Curve,
  from: number,
  to: number,
  finest: number,
): Generator<Crossing, void, undefined> {
  const stops = stopsBetween(curve.cliffs, from, to);
  let profit = from;
  let value = curve.valueAt(profit);
  let above = isAbove(value, undefined);
  for (const stop of stops) {
    while (profit < stop) {
      const next = Math.min(stop, profit + Math.max(Math.abs(value), leastStep, profit * finest));
      value = curve.valueAt(next);
      const now = isAbove(value, above);
      if (above !== undefined && now !== above) yield { profit: locate(curve, profit, next, now), above: now === true };
      profit = next;
      above = now;
    }
  }
}

function locate(curve: Curve, below: number, beyond: number, above: boolean | undefined): number {
  return halve(below, beyond, (profit) => isAbove(curve.valueAt(profit), !above) === above);
}

/** Which side of zero; a value that is zero but for rounding stays on the side it came from. */
function isAbove(value: number, before: boolean | undefined): boolean | undefined {
  return Math.abs(value) <= precision ? before : value > 0;
}

function stopsBetween(cliffs: readonly number[], from: number, to: number): number[] {
  const sides = cliffs.flatMap((cliff) => [cliff - 2 * precision, cliff]);
  return [...sides.filter((side) => side > from && side < to).sort((a, b) => a - b), to];
}
