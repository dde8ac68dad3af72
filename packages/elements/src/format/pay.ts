import { type AmountRange, type Pay, toMajor } from '@fractional-embed/client/lite';
import type { Language } from '../messages/language.js';
import type { Messages } from '../messages/messages.js';
import { numbers } from './numbers.js';
import type { NumberTexts } from './plain-english.js';
import { rangeText } from './range.js';

export interface PayText {
  /** As the company published it. */
  published: string;
  /** What the host worked out from it, to compare by; null when nothing follows. */
  derived: string | null;
}

type PeriodMessage = Extract<keyof Messages, `payPer${string}`>;

/** A map, since a listing's period may be any text, `constructor` too. */
const perPeriod = new Map<string, PeriodMessage>([
  ['hour', 'payPerHour'],
  ['day', 'payPerDay'],
  ['week', 'payPerWeek'],
  ['month', 'payPerMonth'],
  ['year', 'payPerYear'],
  ['project', 'payPerProject'],
]);

/** Pay in words: what was published, and beside it the equivalent in the other usual measure. */
export function payText(pay: Pay, language: Language): PayText {
  const { messages } = language;
  const cash = amountText(pay, pay.currency, pay.period, language);
  const equity = equityText(pay, language);
  const published = [cash, equity].filter((part) => part !== null).join(' + ');
  if (published) return { published, derived: derivedText(pay, language) };
  return { published: pay.model === 'equity' ? messages.payEquityOnly : messages.payUndisclosed, derived: null };
}

/** Hourly pay is compared by the month, everything else by the hour. */
function derivedText(pay: Pay, language: Language): string | null {
  const monthly = pay.model === 'hourly' && pay.period !== 'day';
  const range = monthly ? pay.derived.effectiveMonthly : pay.derived.effectiveHourly;
  const text = range && amountText(range, pay.currency, monthly ? 'month' : 'hour', language, true);
  return text && language.messages.payDerived(text);
}

function amountText(
  range: AmountRange,
  currency: string | null,
  period: string | null,
  { locale, messages }: Language,
  derived = false,
): string | null {
  if (currency === null) return null;
  const major = (minor: number): number => toMajor(minor, currency);
  const format = (derived ? moneyAbout : moneyExact)(range, currency, locale);
  const text = rangeText(range.minAmountMinor, range.maxAmountMinor, {
    both: (min, max) => (min === max ? format.format(major(min)) : format.formatRange(major(min), major(max))),
    from: (min) => messages[derived ? 'payDerivedFrom' : 'payFrom'](format.format(major(min))),
    upTo: (max) => messages[derived ? 'payDerivedUpTo' : 'payUpTo'](format.format(major(max))),
  });
  const per = perPeriod.get(period ?? '');
  return text !== null && per ? messages[per](text) : text;
}

type MoneyFormat = (range: AmountRange, currency: string, locale: string) => NumberTexts;

/** Published amounts: as they are, with cents only where there are some. */
const moneyExact: MoneyFormat = (range, currency, locale) => {
  const whole = majorAmounts(range, currency).every((amount) => amount % 1 === 0);
  return moneyFormat(currency, locale, whole ? { maximumFractionDigits: 0 } : {});
};

/** Derived amounts: no finer than they are sure. */
const moneyAbout: MoneyFormat = (range, currency, locale) => {
  const long = majorAmounts(range, currency).some((amount) => amount >= 1000);
  return moneyFormat(currency, locale, long ? compact : { maximumFractionDigits: 0 });
};

/**
 * $4.5K; and where a language writes thousands out, such as German, 4510 $. Unless told so, WebKit keeps the decimals of a
 * currency: "$13.0K".
 */
const compact: Intl.NumberFormatOptions = {
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
  maximumSignificantDigits: 3,
  roundingPriority: 'lessPrecision',
};

function moneyFormat(currency: string, locale: string, options: Intl.NumberFormatOptions): NumberTexts {
  return numbers(locale, { style: 'currency', currency, ...options });
}

function majorAmounts({ minAmountMinor, maxAmountMinor }: AmountRange, currency: string): number[] {
  return [minAmountMinor, maxAmountMinor]
    .filter((amount) => amount !== null)
    .map((amount) => toMajor(amount, currency));
}

function equityText(pay: Pay, { locale, messages }: Language): string | null {
  const format = numbers(locale, { style: 'percent', maximumFractionDigits: 2 });
  const text = rangeText(pay.minEquityShare, pay.maxEquityShare, {
    both: (min, max) => (min === max ? format.format(min) : format.formatRange(min, max)),
    from: (min) => messages.payFrom(format.format(min)),
    upTo: (max) => messages.payUpTo(format.format(max)),
  });
  return text && messages.payEquity(text);
}

/** An amount in units of a currency, for chips: "$150"; the number alone while the currency is not known. */
export function amountLabel(amount: number, currency: string | undefined, locale: string): string {
  const whole = { maximumFractionDigits: 0 };
  return (currency ? moneyFormat(currency, locale, whole) : numbers(locale, whole)).format(amount);
}
