/**
 * Digits after the decimal point of currencies that do not have two.
 * @source ISO 4217:2015 list one (SIX, published 2024-06-25)
 */
// biome-ignore format: a table reads by rows
const exponents: Readonly<Record<string, number>> = {
  BHD: 3, BIF: 0, CLF: 4, CLP: 0, DJF: 0, GNF: 0, IQD: 3, ISK: 0, JOD: 3, JPY: 0, KMF: 0, KRW: 0, KWD: 3, LYD: 3,
  OMR: 3, PYG: 0, RWF: 0, TND: 3, UGX: 0, UYI: 0, UYW: 4, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
};

/** How many minor units make one unit, as a power of ten: 2 for USD, 0 for JPY, 3 for KWD. */
export function currencyExponent(currency: string): number {
  return exponents[currency] ?? 2;
}

/**
 * Whole minor units of an amount in units, rounded half away from zero: `toMinor(150.5, 'USD')` is 15050.
 * The decimal is shifted as text, so 1.005 USD is 101 cents and not 100.
 */
export function toMinor(amount: number, currency: string): number {
  const [digits, power = '0'] = String(Math.abs(amount)).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(power) + currencyExponent(currency)}`));
  return amount < 0 ? -shifted : shifted;
}

/** Units of an amount in minor units: `toMajor(15050, 'USD')` is 150.5. */
export function toMajor(amountMinor: number, currency: string): number {
  return Number(`${amountMinor}e-${currencyExponent(currency)}`);
}
