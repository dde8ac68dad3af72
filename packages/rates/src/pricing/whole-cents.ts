/**
 * Amounts as whole cents that add up to their sum in whole cents: each is cut to the cent below, and the cents left over go
 * to those that lost most (largest remainder), so that none moves by a cent or more.
 *
 * @param amounts In dollars or another unit of a hundred, of any sign.
 */
export function inWholeCents(amounts: readonly number[]): number[] {
  const exact = amounts.map((amount) => amount * 100);
  const cents = exact.map(Math.floor);
  const lost = (index: number) => (exact[index] ?? 0) - (cents[index] ?? 0);
  const left = Math.round(sum(exact)) - sum(cents);
  const byLoss = exact.map((_, index) => index).sort((a, b) => lost(b) - lost(a));
  for (const index of byLoss.slice(0, left)) cents[index] = (cents[index] ?? 0) + 1;
  return cents.map((cent) => cent / 100);
}

// No reduce(): Prototype.js 1.6 has its own, and this runs in pages.
function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
