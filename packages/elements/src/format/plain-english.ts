/**
 * What rows say in American English, written without `Intl`: a browser takes 25 ms and more to set that up when a page
 * first asks it for a number, a date or a country, and rows would wait. The tests hold every text against `Intl`.
 */
export interface NumberTexts {
  format: (value: number) => string;
  formatRange: (from: number, to: number) => string;
}

export const isPlainEnglish = (locale: string): boolean => locale === 'en' || locale === 'en-US';

/** The currencies it writes, with their American signs; those without are written by their code. */
const signs = new Map(
  'USD$ EUR€ GBP£ AUDA$ BRLR$ CADCA$ HKDHK$ ILS₪ INR₹ JPY¥ MXNMX$ NZDNZ$ AED CHF DKK NOK PLN SEK SGD ZAR'
    .split(' ')
    .map((one) => [one.slice(0, 3), one.slice(3) || `${one}\u00a0`]),
);

/** In thousands, each with its letter. */
const powers = ['', 'K', 'M', 'B', 'T'];

/** As `Intl.NumberFormat` would; undefined where these options, or this currency, are left to it. */
export function plainNumbers(options: Intl.NumberFormatOptions): NumberTexts | undefined {
  const { style, currency = '', notation, maximumFractionDigits } = options;
  const sign = signs.get(currency) ?? '';
  if (style === 'currency' ? !sign : style === 'unit') return undefined;
  const percent = style === 'percent';
  const decimals = sign ? (currency === 'JPY' ? 0 : 2) : percent ? 0 : 3;
  const most = maximumFractionDigits ?? decimals;
  const least = sign && maximumFractionDigits === undefined ? decimals : 0;
  const write = (value: number): readonly [number: string, after: string] => {
    if (notation) return compact(value);
    return [rounded(value, most, least, percent ? 2 : 0), percent ? '%' : ''];
  };
  return {
    format: (value) => sign + write(value).join(''),
    formatRange(from, to) {
      const [least, after] = write(from);
      const [most, afterMost] = write(to);
      if (least + after === most + afterMost) return `~${sign}${most}${afterMost}`;
      // What both ends share is said once, but for a single sign with a number alone.
      const shared = after === afterMost && (after || sign.length > 1) && !percent;
      if (shared) return `${sign}${least}–${most}${after}`;
      return `${sign}${least}${after} – ${sign}${most}${afterMost}`;
    },
  };
}

/** Three digits at most, one of them after the point: 4.5K, 123K, 1M. */
function compact(value: number): readonly [string, string] {
  const power = powers.findIndex((letter, index) => letter === 'T' || value < 999.5 * 1000 ** index);
  const short = rounded(value, 1, 0, -3 * power);
  return [short.length > 4 ? rounded(value, 0, 0, -3 * power) : short, powers[power] ?? ''];
}

/** To so many decimals, halves up, in groups of three; moved by powers of ten as the digits stand, which loses nothing. */
function rounded(value: number, most: number, least: number, shift: number): string {
  // Smaller numbers are written with an exponent of their own.
  const exact = value < 1e-6 ? 0 : Number(`${value}e${most + shift}`);
  const digits = String(Math.round(exact)).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most).replace(/\B(?=(\d{3})+$)/g, ',');
  let decimals = digits.slice(digits.length - most);
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return decimals ? `${whole}.${decimals}` : whole;
}

/** "1,234". */
export const plainNumber = (value: number): string => rounded(value, 0, 0, 0);

/** "today", "3 days ago", "in 2 weeks". */
export function plainRelative(count: number, unit: 'day' | 'week' | 'month'): string {
  if (unit === 'day' && Math.abs(count) < 2) return ['yesterday', 'today', 'tomorrow'][count + 1] ?? '';
  const many = `${plainNumber(Math.abs(count))} ${unit}s`;
  return count < 0 ? `${many} ago` : `in ${many}`;
}

/** The countries that listings name most; undefined for others. */
export const plainCountries: Readonly<Record<string, string | undefined>> = {
  US: 'United States',
  GB: 'United Kingdom',
  CA: 'Canada',
  AU: 'Australia',
  NZ: 'New Zealand',
  IE: 'Ireland',
  DE: 'Germany',
  AT: 'Austria',
  CH: 'Switzerland',
  FR: 'France',
  BE: 'Belgium',
  NL: 'Netherlands',
  ES: 'Spain',
  PT: 'Portugal',
  IT: 'Italy',
  SE: 'Sweden',
  NO: 'Norway',
  DK: 'Denmark',
  FI: 'Finland',
  PL: 'Poland',
  IN: 'India',
  SG: 'Singapore',
  AE: 'United Arab Emirates',
  ZA: 'South Africa',
  BR: 'Brazil',
  MX: 'Mexico',
  JP: 'Japan',
};
