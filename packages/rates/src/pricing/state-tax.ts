import type { TaxSystem } from '../tax-system.js';

/** A tax system with a share of the profit on top, for state and local tax. */
export function withStateTax(system: TaxSystem, share: number): TaxSystem {
  if (share === 0) return system;
  return {
    ...system,
    netOf: (profit) => system.netOf(profit) - profit * share,
    partsOf: (profit) => [
      ...system.partsOf(profit),
      { id: 'stateTax', label: 'State and local tax', amount: profit * share },
    ],
  };
}
