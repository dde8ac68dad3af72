import type { FilingStatus, UsTaxTable } from './table.js';

/** By the rate schedule, unrounded; the printed tables below $100,000 of taxable income differ by a few dollars. */
export function incomeTaxOf(table: UsTaxTable, filingStatus: FilingStatus, taxableIncome: number): number {
  const rates = table.incomeTaxRates.value;
  const edges = table.incomeTaxBrackets.value[filingStatus];
  let tax = 0;
  let from = 0;
  for (let bracket = 0; bracket < rates.length && taxableIncome > from; bracket++) {
    const to = edges[bracket] ?? Number.POSITIVE_INFINITY;
    tax += (rates[bracket] ?? 0) * (Math.min(taxableIncome, to) - from);
    from = to;
  }
  return tax;
}
