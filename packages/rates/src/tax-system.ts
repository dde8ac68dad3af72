/** A part of the profit that the owner does not take home, such as a tax. */
export interface Part {
  /** Stable, for a translation or a colour to go by. */
  readonly id: string;
  /** In English. */
  readonly label: string;
  /** In the currency of the profit, a year, unrounded. */
  readonly amount: number;
}

/**
 * A year of one country's law for one owner: all that pricing asks of a country. Plug in another by writing one; nothing
 * here is American.
 */
export interface TaxSystem {
  /**
   * What the owner takes home of a year's profit. It grows by no more than the profit grows, except at `cliffs`; the
   * search for a price relies on it.
   */
  netOf(profit: number): number;
  /** Where the rest of the profit goes: with the net, the parts add up to the profit. */
  partsOf(profit: number): readonly Part[];
  /** The profits at which the net jumps, up or down: the first on the far side of each. @default none */
  readonly cliffs?: readonly number[];
  /** The least profit to look at when one is sought. @default 0 */
  readonly leastProfit?: number;
}
