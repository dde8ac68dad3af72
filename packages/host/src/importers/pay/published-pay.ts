import { toMinor } from '@fractional-embed/contract';
import type { PublishedPay } from '../../jobs/job-draft.js';

export type PayPeriod = 'hour' | 'day' | 'week' | 'month' | 'year' | 'project';

/** Amounts as a source gives them: in units of the currency, nothing checked yet. */
export interface PayFacts {
  currency: string | null;
  period: PayPeriod | null;
  min: number | null;
  max: number | null;
  /** Shares of the company, 0 to 1. */
  minEquity?: number | null;
  maxEquity?: number | null;
}

/** Pay as it will be published, and why something that was there is not. */
export interface PayReading {
  pay: PublishedPay;
  note: string | null;
}

export const undisclosed: PublishedPay = {
  model: 'undisclosed',
  currency: null,
  period: null,
  minAmountMinor: null,
  maxAmountMinor: null,
  minEquityShare: null,
  maxEquityShare: null,
};

const models = {
  hour: 'hourly',
  day: 'hourly',
  week: 'retainer',
  month: 'retainer',
  year: 'retainer',
  project: 'project',
};

/** What can be meant at least and at most, in units that are worth about a dollar. */
const plausible: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [1, 5000],
  day: [5, 50_000],
  week: [20, 250_000],
  month: [50, 1_000_000],
  year: [500, 20_000_000],
  project: [1, 100_000_000],
};
/** Currencies whose unit is worth about a dollar. */
export const dollarSized: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
const currencies = new Set(Intl.supportedValuesOf('currency'));

/**
 * Pay in minor units. A zero is an open end; 0 to 0 is no pay at all. Ends in the wrong order are swapped when they
 * are of one kind (within a factor of ten); else, as with an unknown currency or an amount that nobody can mean, pay
 * is undisclosed rather than guessed, and the note says why. Equity stays beside it.
 */
export function publishedPay(facts: PayFacts): PayReading {
  const equity = equityOf(facts);
  const hasEquity = equity.minEquityShare !== null || equity.maxEquityShare !== null;
  const without = (note: string | null): PayReading => ({
    pay: { ...undisclosed, ...equity, model: hasEquity ? 'equity' : 'undisclosed' },
    note,
  });
  const [min, max] = ordered(positive(facts.min), positive(facts.max));
  if (min === null && max === null) return without(null);
  const fault = faultOf(facts, min, max);
  if (fault !== null) return without(fault);
  const currency = facts.currency as string;
  const period = facts.period as PayPeriod;
  const minor = (amount: number | null) => (amount === null ? null : toMinor(amount, currency));
  const amounts = { minAmountMinor: minor(min), maxAmountMinor: minor(max) };
  return { pay: { model: models[period], currency, period, ...amounts, ...equity }, note: null };
}

function faultOf({ currency, period }: PayFacts, min: number | null, max: number | null): string | null {
  const said = [...new Set([min, max])].filter((amount) => amount !== null).join(' to ');
  if (currency === null) return `pay ${said} has no known currency`;
  if (!currencies.has(currency)) return `pay ${said} is in “${currency.slice(0, 10)}”, which is no currency`;
  if (period === null) return `pay ${said} ${currency} does not say for what time`;
  if (min !== null && max !== null && min > max) return `pay ${said} ${currency} is no range`;
  const [least, most] = dollarSized.has(currency) ? plausible[period] : [0, 1e12];
  const absurd = [min, max].some((amount) => amount !== null && (amount < least || amount > most));
  return absurd ? `pay ${said} ${currency} a ${period} can't be meant` : null;
}

const positive = (amount: number | null): number | null =>
  amount !== null && Number.isFinite(amount) && amount !== 0 ? amount : null;

function ordered(min: number | null, max: number | null): [number | null, number | null] {
  return min !== null && max !== null && min > max && max > 0 && max * 10 >= min ? [max, min] : [min, max];
}

function equityOf({ minEquity = null, maxEquity = null }: PayFacts) {
  const share = (value: number | null) => (value !== null && value > 0 && value <= 1 ? value : null);
  const [low, high] = [share(minEquity), share(maxEquity)];
  const swap = low !== null && high !== null && low > high;
  return { minEquityShare: swap ? high : low, maxEquityShare: swap ? low : high };
}

/** The period of an amount that names none, where its size leaves no doubt; only in currencies of a dollar's size. */
export function periodBySize(currency: string | null, amount: number | null): PayPeriod | null {
  if (currency === null || amount === null || !dollarSized.has(currency)) return null;
  return amount >= 15_000 && amount < 2_000_000 ? 'year' : null;
}
