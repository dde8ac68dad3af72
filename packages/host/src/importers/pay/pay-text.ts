import { currencyOfSign, signs } from './currency-signs.js';
import { periodOfWords } from './period-words.js';
import { type PayFacts, type PayPeriod, type PayReading, periodBySize, publishedPay } from './published-pay.js';

/** An amount of money as it stands in a text. */
export interface AmountInText {
  currency: string | null;
  min: number | null;
  max: number | null;
  /** Words of time right behind it, such as `/hr`. */
  periodWords: string | undefined;
  /** The rest of its part of the text. */
  before: string;
  after: string;
}

/** What is known besides the text itself. */
export interface PayTextOptions {
  /** Countries of the job: a bare `$` is that of the only dollar country among them. */
  regions: readonly string[];
  /** What a bare `$` means where no country says. @default null: it is not known, and pay stays undisclosed */
  dollar?: string | null;
  /**
   * What an amount is paid for, by what stands around it; null leaves the amount unread. Running text needs more care
   * than the default.
   * @default the period that the part of the text names, else the one that the size leaves no doubt of
   */
  periodOf?: (amount: AmountInText) => PayPeriod | null;
}

const sign = `(?:${signs})`;
const digits = String.raw`\d{1,3}(?:[,.’' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const amount = (name: string) =>
  String.raw`(?<${name}Before>${sign})?\s?(?<${name}>${digits})\s?(?<${name}Scale>[kKmM](?![a-zA-Z]))?\s?(?<${name}After>${sign}(?![a-zA-Z]))?`;
const period = String.raw`\s*(?<period>(?:\/|per\b|an?\b|each\b|p\.)\s*(?:hour|hr|h|day|diem|week|wk|month|mo|year|yr|annum|project|engagement|a\.?)\b|hourly|daily|weekly|monthly|yearly|annually|pa\b)`;
const pattern = new RegExp(
  String.raw`(?<lead>up to|from|at least|starting at|max(?:imum)?\.?|min(?:imum)?\.?|upwards of|≥|≤|>|<)?\s*` +
    `${amount('low')}(?<plus>\\+)?(?:\\s*(?:-|–|—|to|and|bis|‑)\\s*${amount('high')})?(?<plusHigh>\\+)?(?:${period})?`,
  'giu',
);
const otherMoney =
  /\b(bonus|commission|stipend|allowance|referral|budget|signing|raised|funding|funded|valuation|revenue|arr|gmv|savings?)\b/i;

const maxCharacters = 600;

/**
 * The first pay in a well-delimited text: `$31,2k- $52k`, `€80k – €95k • 0.1% – 0.3%`, `up to $19/hour`, `£600 per day`.
 * Undefined when the text names no amount of money.
 */
export function payOfText(text: string, options: PayTextOptions): PayReading | undefined {
  // A longer text is no pay field; the patterns below are quick on short ones only.
  const short = text.slice(0, maxCharacters).replace(/[^\S\n]+/g, ' ');
  const parts = short.split(/[•·;\n]|\s\|\s/);
  const equity = parts.map((part) => equityOf(part)).find((found) => found !== undefined);
  for (const part of parts) {
    if (otherMoney.test(part)) continue;
    const facts = amountsOf(part, options);
    if (facts !== undefined) return publishedPay({ ...facts, ...equity });
  }
  return equity && publishedPay({ currency: null, period: null, min: null, max: null, ...equity });
}

function amountsOf(part: string, options: PayTextOptions): PayFacts | undefined {
  for (const match of part.matchAll(pattern)) {
    const found = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>;
    const written = found.lowBefore ?? found.lowAfter ?? found.highBefore ?? found.highAfter;
    if (written === undefined) continue;
    const currency = currencyOfSign(written, options.regions, options.dollar ?? null);
    const ends = endsOf(found);
    if (options.periodOf === undefined) {
      const size = ends.max ?? ends.min;
      const period = periodOfWords(found.period) ?? periodOfWords(part) ?? periodBySize(currency, size);
      return { currency, period, ...ends };
    }
    const [before, after] = [part.slice(0, match.index), part.slice(match.index + match[0].length)];
    const period = options.periodOf({ currency, ...ends, periodWords: found.period, before, after });
    if (period !== null) return { currency, period, ...ends };
  }
  return undefined;
}

function endsOf(found: Readonly<Record<string, string | undefined>>): { min: number | null; max: number | null } {
  const high = numberOf(found.high, found.highScale);
  const low = numberOf(found.low, found.lowScale) ?? 0;
  if (high !== null) {
    const shared = found.lowScale === undefined && found.highScale !== undefined && low < 1000 && low < high;
    const scaled = shared ? numberOf(found.low, found.highScale) : low;
    return { min: scaled, max: found.plusHigh === undefined ? high : null };
  }
  const lead = found.lead?.toLowerCase() ?? '';
  if (/^(up|max|≤|<)/.test(lead)) return { min: null, max: low };
  return { min: low, max: lead !== '' || (found.plus ?? found.plusHigh) !== undefined ? null : low };
}

/** A number with thousands or decimals marked either way: `31,2k`, `80,000`, `1.200,50`. */
function numberOf(written: string | undefined, scale: string | undefined): number | null {
  if (written === undefined) return null;
  const compact = written.replace(/[’' \u00a0\u202f]/g, '');
  const grouped = scale === undefined && /^\d{1,3}([.,]\d{3})+([.,]\d{1,2})?$/.test(compact);
  const plain = grouped ? compact.replace(/[.,](?=\d{3})/g, '') : compact;
  const factor = scale === undefined ? 1 : scale.toLowerCase() === 'k' ? 1000 : 1_000_000;
  const number = Number(plain.replace(',', '.')) * factor;
  return Number.isFinite(number) ? Math.round(number * 1000) / 1000 : null;
}

const percent = String.raw`(\d{1,2}(?:[.,]\d+)?)\s*%`;
const equityRange = new RegExp(String.raw`${percent}\s*(?:(?:-|–|—|to)\s*${percent})?`, 'u');

/** Equity in a part of a pay text that says nothing else, or that calls it equity. */
function equityOf(part: string): { minEquity: number; maxEquity: number } | undefined {
  const match = equityRange.exec(part);
  if (match === null) return undefined;
  const alone = part.replace(match[0], '').trim() === '';
  if (!alone && !/\b(equity|stock|shares?|options|ownership)\b/i.test(part)) return undefined;
  const share = (digits: string | undefined) => Number(`${(digits ?? '').replace(',', '.')}e-2`);
  return { minEquity: share(match[1]), maxEquity: share(match[2] ?? match[1]) };
}
