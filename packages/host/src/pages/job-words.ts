import type { AmountRange, Commitment, Job, JobSummary, Pay } from '@fractional-embed/contract';
import { toMajor } from '@fractional-embed/contract';
import { label, regionLabel } from './labels.js';

type Range = readonly [min: number | null, max: number | null];

/** A range with either end open: "10–15", "from 10", "up to 15". Undefined when nothing is known. */
function rangeWords([min, max]: Range, write: (value: number) => string): string | undefined {
  if (min !== null && max !== null) return min === max ? write(min) : `${write(min)}–${write(max)}`;
  if (min !== null) return `from ${write(min)}`;
  return max === null ? undefined : `up to ${write(max)}`;
}

export function hoursWords(commitment: Commitment | null): string {
  const { minHoursPerWeek = null, maxHoursPerWeek = null } = commitment ?? {};
  const words = rangeWords([minHoursPerWeek, maxHoursPerWeek], String);
  if (words === undefined) return 'Hours not stated';
  return capitalised(words === '1' ? '1 hour a week' : `${words} hours a week`);
}

/** A map: a listing's period may be any text. */
const perPeriod = new Map(
  Object.entries({
    hour: ' an hour',
    day: ' a day',
    week: ' a week',
    month: ' a month',
    year: ' a year',
    project: ' for the project',
  }),
);

function money({ minAmountMinor: min, maxAmountMinor: max }: AmountRange, currency: string): string | undefined {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
  const units = (minor: number) => toMajor(minor, currency);
  // Intl says the currency once where its symbol allows that: "AED 18,000 – 24,000".
  if (min !== null && max !== null && min !== max) return format.formatRange(units(min), units(max));
  return rangeWords([min, max], (minor) => format.format(units(minor)));
}

function equityWords({ minEquityShare, maxEquityShare }: Pay): string | undefined {
  const percent = (share: number) => String(Number((share * 100).toFixed(3)));
  const words = rangeWords([minEquityShare, maxEquityShare], percent);
  return words && `${words}\u00a0% of the company`;
}

/** Pay as the company published it. */
export function payWords(pay: Pay): string {
  const cash = pay.currency === null ? undefined : money(pay, pay.currency);
  const equity = equityWords(pay);
  const parts = [cash && `${cash}${perPeriod.get(pay.period ?? '') ?? ''}`, equity].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return pay.model === 'equity' ? 'Equity, share not stated' : 'Pay not stated';
  return capitalised(parts.join(' and '));
}

/** What the host worked out, in whole units, in the other measure than the published one. Undefined when unknown. */
export function derivedPayWords({ pay }: Pick<JobSummary, 'pay'>): string | undefined {
  const { currency, derived, period } = pay;
  if (currency === null || period === null) return undefined;
  const [range, per] =
    period === 'hour' ? [derived.effectiveMonthly, ' a month'] : [derived.effectiveHourly, ' an hour'];
  const words = range && money(wholeUnits(range, currency), currency);
  return words ? `${words}${per}` : undefined;
}

/** Cents of a derived amount would promise a precision that it does not have. */
function wholeUnits(range: AmountRange, currency: string): AmountRange {
  const oneUnit = 1 / toMajor(1, currency);
  const whole = (minor: number | null) => (minor === null ? null : Math.round(minor / oneUnit) * oneUnit);
  return { minAmountMinor: whole(range.minAmountMinor), maxAmountMinor: whole(range.maxAmountMinor) };
}

/** Where the work is done, as published if it was. */
export function placeWords({ location }: Pick<JobSummary, 'location'>): string {
  const { workplace, regions } = location;
  const where = location.label ?? regions.map(regionLabel).join(', ');
  if (!workplace) return where ? capitalised(where) : 'Place not stated';
  const kind = label(workplace);
  if (!where) return kind;
  return where.toLowerCase().startsWith(kind.toLowerCase()) ? where : `${kind}: ${where}`;
}

export function termWords(term: Job['term']): string | undefined {
  if (term === null) return undefined;
  if (term.ongoing || term.months === null) return 'Ongoing';
  return term.months === 1 ? '1 month' : `${term.months} months`;
}

export function cadenceWords(cadence: Job['cadence']): string | undefined {
  const parts = [
    cadence?.checkIns && `check-ins ${label(cadence.checkIns).toLowerCase()}`,
    cadence?.writtenUpdates && `written updates ${label(cadence.writtenUpdates).toLowerCase()}`,
  ].filter((part) => part);
  return parts.length > 0 ? capitalised(parts.join(', ')) : undefined;
}

export function companyWords({ company }: Pick<JobSummary, 'company'>): string {
  return company.name ?? 'Confidential company';
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
