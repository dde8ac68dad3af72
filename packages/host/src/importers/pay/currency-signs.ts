/** Signs that mean one currency wherever they are written. */
// biome-ignore format: a table reads by rows
const currencies: Readonly<Record<string, string>> = {
  US$: 'USD', CA$: 'CAD', C$: 'CAD', AU$: 'AUD', A$: 'AUD', NZ$: 'NZD', S$: 'SGD', HK$: 'HKD', MX$: 'MXN', NT$: 'TWD', R$: 'BRL',
  '€': 'EUR', '£': 'GBP', '₹': 'INR', '₱': 'PHP', '₩': 'KRW', '₪': 'ILS', '₺': 'TRY', '₫': 'VND', '₴': 'UAH', '₦': 'NGN',
  'zł': 'PLN', 'CN¥': 'CNY', 'JP¥': 'JPY', RM: 'MYR',
};

/** Codes that are taken as such in running text. */
const codes =
  'USD|EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|MXN|TWD|BRL|INR|PHP|KRW|ILS|TRY|VND|UAH|NGN|PLN|CNY|JPY|MYR|SEK|NOK|DKK|CZK|HUF|RON|ZAR|AED|SAR|THB|IDR';

const escaped = (sign: string): string => sign.replace(/\$/g, String.raw`\$`);

/** Alternatives of a regular expression for every sign and code; the longer ones first. */
export const signs = [
  ...Object.keys(currencies)
    .sort((a, b) => b.length - a.length)
    .map(escaped),
  String.raw`USD\s?\$|(?<![A-Za-z])(?:${codes})(?![A-Za-z])|\$|¥`,
].join('|');

/** What a bare `$` or `¥` is at home. */
// biome-ignore format: a table reads by rows
const dollars: Readonly<Record<string, string>> = {
  US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', UY: 'UYU', EC: 'USD', SV: 'USD', PR: 'USD',
};
const yens: Readonly<Record<string, string>> = { JP: 'JPY', CN: 'CNY' };

/**
 * The currency of a sign. A bare `$` is the US dollar in the US, and the dollar or peso of the only other country
 * among the regions that has one; where no country says, it is `dollar`, or not known.
 */
export function currencyOfSign(sign: string, regions: readonly string[], dollar: string | null): string | null {
  const upper = sign.replace(/\s/g, '');
  const known = Object.hasOwn(currencies, upper) ? currencies[upper] : undefined;
  if (known !== undefined) return known;
  if (/^USD\$?$/i.test(upper)) return 'USD';
  if (/^[a-z]{3}$/i.test(upper)) return upper.toUpperCase();
  const home = upper === '¥' ? yens : dollars;
  const found = new Set(regions.flatMap((region) => (Object.hasOwn(home, region) ? [home[region] as string] : [])));
  if (upper === '$' && found.has('USD')) return 'USD';
  if (found.size === 1) return [...found][0] ?? null;
  return found.size === 0 && upper === '$' ? dollar : null;
}
