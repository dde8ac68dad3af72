import type { Commitment } from '@fractional-embed/contract';

/** Hours a week of a posting, with the words that say so. */
export interface HoursFound {
  commitment: Commitment;
  words: string;
}

const hour = String.raw`(?:hours?|hrs?\.?|h|stunden|std\.?|heures|horas|ore|uur)`;
const week = String.raw`(?:(?:\/|per|a|an|each|every|pro|par|por|alla|die|the|p\.?)\s*(?:week|wk|woche|semaine|semana|settimana)\b|weekly\b|wöchentlich|semanales|settimanali|hebdo\w*|p\/?w\b)`;
const month = String.raw`(?:(?:\/|per|a|each|every|pro|par)\s*(?:month|mo\b|monat|mois)|monthly\b)`;
const count = String.raw`(\d{1,3}(?:[.,]\d)?)`;
const range = String.raw`${count}\s*(\+)?(?:\s*(?:-|–|—|‐|‑|to|bis|à|and|or|up to)\s*${count}\s*(\+)?)?`;

const perWeek = new RegExp(String.raw`${range}\s*-?\s*${hour}\s*(?:of work\s*)?\)?\s*-?\s*${week}`, 'giu');
const perMonth = new RegExp(String.raw`${range}\s*-?\s*${hour}\s*(?:of work\s*)?${month}`, 'giu');
const weeklyBefore = new RegExp(
  String.raw`(?:weekly hours|hours (?:per|a|each) week|hours\/week|hrs\/week)\s*[:=]?\s*${range}(?![\d%:])`,
  'giu',
);
const inTitle = new RegExp(String.raw`${range}\s*-?\s*${hour}(?![\w/])(?!\s*(?:a|per|each)\s*day)`, 'giu');
const ofWorkload = new RegExp(
  String.raw`(?:workload|pensum|fte|arbeitspensum|capacity of|half[- ]time)\s*[:(]?\s*(?:of\s*)?${range}\s*%|${range}\s*%\s*(?:workload|pensum|fte\b|of full[- ]time|position\b|part[- ]time)`,
  'giu',
);
const fteShare = /(?<![\d.])(0[.,]\d{1,2})\s*fte\b/giu;

/** Text before hours that are not those of the job: a product's promise, or a limit that is not meant to be reached. */
const notTheJob =
  /\b(sav(e|es|ed|ing)|reduc\w+|cut(s|ting)?|spend(s|ing)?|spent|wast\w+|los(e|es|t|ing)|free(s|ing)?|back|longer than|more than|over|exceed\w*|overtime|beyond|customers?|users?|teams?)\b[^.;]{0,35}$/i;
const notTheJobAfter =
  /^\s*(of (training|travel|pto|learning|meetings?|overtime|supervision|mentor\w*|overlap|1:1)|saved|back\b|on average (lost|spent)|overlap)/i;
const full = 40;

/**
 * Hours a week, from the title first and then line by line; the first that are the job's own. Hours a month count by
 * 12/52, a share of full time as a share of 40 hours. "24 hours a day" and "within 48 hours" are no commitment.
 */
export function hoursOf(title: string, text: string): HoursFound | null {
  const named = firstOf(title, [perWeek, perMonth, inTitle]) ?? shareOf(title);
  if (named !== null) return named;
  for (const line of text.split('\n')) {
    const found = firstOf(line.slice(0, 2000), [perWeek, weeklyBefore, perMonth]) ?? shareOf(line.slice(0, 2000));
    if (found !== null) return found;
  }
  return null;
}

function firstOf(line: string, patterns: readonly RegExp[]): HoursFound | null {
  if (!/\d/.test(line)) return null;
  for (const pattern of patterns) {
    for (const match of line.matchAll(pattern)) {
      const before = line.slice(0, match.index);
      const after = line.slice(match.index + match[0].length);
      if (notTheJob.test(before) || notTheJobAfter.test(after) || /[\d.,:±$€£]$/.test(before)) continue;
      const weeks = pattern === perMonth ? 12 / 52 : 1;
      const commitment = commitmentOf(before, after, match.slice(1), weeks);
      if (commitment !== null) return { commitment, words: match[0].trim() };
    }
  }
  return null;
}

function commitmentOf(
  before: string,
  after: string,
  [low, plusLow, high, plusHigh]: readonly (string | undefined)[],
  weeks: number,
): Commitment | null {
  const first = amount(low, weeks);
  const second = amount(high, weeks);
  if (first === null || (high !== undefined && (second === null || second < first))) return null;
  const open =
    (plusLow ?? plusHigh) !== undefined ||
    /\b(at least|min(imum|\.)?|minimo|mindestens|from|ab)\b[^.,;]{0,25}$/i.test(before);
  const atMost =
    /\b(up to|at most|max(imum|\.)?|no more than|bis zu|jusqu'à)\s*(of\s*)?$/i.test(before) ||
    /^\s*(max|maximum)\b/i.test(after);
  if (second !== null) return { minHoursPerWeek: first, maxHoursPerWeek: plusHigh === undefined ? second : null };
  if (atMost) return { minHoursPerWeek: null, maxHoursPerWeek: first };
  return { minHoursPerWeek: first, maxHoursPerWeek: open ? null : first };
}

/** Hours a week, if anybody can work so many. */
function amount(digits: string | undefined, weeks: number): number | null {
  const hours = Math.round(Number((digits ?? '').replace(',', '.')) * weeks * 10) / 10;
  return digits !== undefined && hours > 0 && hours <= 80 ? hours : null;
}

function shareOf(line: string): HoursFound | null {
  for (const match of line.matchAll(ofWorkload)) {
    const [low, , high] = match[1] === undefined ? match.slice(5) : match.slice(1);
    const commitment = sharesOf(Number(low) / 100, Number(high ?? low) / 100);
    if (commitment !== null) return { commitment, words: match[0].trim() };
  }
  for (const match of line.matchAll(fteShare)) {
    const share = Number(match[1]?.replace(',', '.'));
    const commitment = sharesOf(share, share);
    if (commitment !== null) return { commitment, words: match[0].trim() };
  }
  return null;
}

function sharesOf(low: number, high: number): Commitment | null {
  if (!(low > 0 && low <= high && high <= 1)) return null;
  const hours = (share: number) => Math.round(share * full * 10) / 10;
  return { minHoursPerWeek: hours(low), maxHoursPerWeek: hours(high) };
}

/** The most hours a week that the posting asks for, as far as it says. */
export const upperHours = ({ maxHoursPerWeek, minHoursPerWeek }: Commitment): number | null =>
  maxHoursPerWeek ?? minHoursPerWeek;
