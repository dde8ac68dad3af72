import { checkedAmount, checkedShare } from '../input/checks.js';
import type { TaxSystem } from '../tax-system.js';

export interface FlatTaxInput {
  /** All taxes together as a share of the profit, 0 to 1. */
  readonly taxShare: number;
  /** A year. @default 0 */
  readonly healthInsurance?: number;
  /** A year. @default 0 */
  readonly retirement?: number;
}

/**
 * One effective share of the profit for all taxes: for a country that has no table here, by somebody who knows last
 * year's share.
 *
 * @throws RatesError `invalid-share`, `not-finite`, `negative`, `too-large`
 */
export function flatTax(input: FlatTaxInput): TaxSystem {
  const taxShare = checkedShare(input.taxShare, 'taxShare');
  const healthInsurance = checkedAmount(input.healthInsurance ?? 0, 'healthInsurance');
  const retirement = checkedAmount(input.retirement ?? 0, 'retirement');
  return {
    netOf: (profit) => profit * (1 - taxShare) - healthInsurance - retirement,
    partsOf: (profit) => [
      { id: 'tax', label: 'Taxes', amount: profit * taxShare },
      { id: 'healthInsurance', label: 'Health insurance', amount: healthInsurance },
      { id: 'retirement', label: 'Retirement', amount: retirement },
    ],
  };
}
