import type { AmountRange, Commitment, DerivedPay, Term } from '@fractional-embed/contract';
import { convertPay, type Period, RatesError } from '@fractional-embed/rates';
import type { PublishedPay } from './job-draft.js';

const periods: ReadonlySet<string> = new Set<Period>(['hour', 'day', 'week', 'month', 'year']);

const nothing: DerivedPay = { effectiveHourly: null, effectiveMonthly: null };

/** One end of what is known: an amount for one period of work, and the hours that go with it. */
type Convert = (amountMinor: number, to: Period, hoursPerWeek: number | undefined) => number;

/**
 * Published pay as pay for one hour and for one month, in whole minor units.
 *
 * A range of pay over a range of hours becomes the widest range that both allow: an hour is worth least at the lowest
 * pay for the *most* hours, and most at the highest pay for the *fewest*; a month, paid by the hour, is worth least at
 * the lowest pay for the fewest hours. An end that needs a number which was not published stays open: "from 5,000 a
 * month" for 10 to 20 hours is "from 57.69 an hour", and for "10 hours or more" nothing at all, since nobody knows
 * how many hours those 5,000 may take. One-off sums need the months of the term and the hours.
 */
export function derivePay(pay: PublishedPay, commitment: Commitment | null, term: Term | null): DerivedPay {
  if (pay.currency === null || pay.model === 'equity' || pay.model === 'undisclosed') return nothing;
  const convert = converter(pay, commitment, term);
  if (convert === undefined) return nothing;
  return {
    effectiveHourly: rangeOf('hour', pay, commitment, convert),
    effectiveMonthly: rangeOf('month', pay, commitment, convert),
  };
}

function converter(pay: PublishedPay, commitment: Commitment | null, term: Term | null): Convert | undefined {
  const { period } = pay;
  if (period === null) return undefined;
  if (periods.has(period)) return (amount, to, hours) => convertPay(amount, period as Period, to, hours);
  const months = term?.months ?? null;
  const hoursKnown = commitment?.minHoursPerWeek != null || commitment?.maxHoursPerWeek != null;
  if (period !== 'project' || months === null || !hoursKnown) return undefined;
  return (amount, to, hours) => convertPay(amount / months, 'month', to, hours);
}

function rangeOf(to: Period, pay: PublishedPay, commitment: Commitment | null, convert: Convert): AmountRange | null {
  const fewest = commitment?.minHoursPerWeek ?? null;
  const most = commitment?.maxHoursPerWeek ?? null;
  // More hours make a month's pay for one hour smaller, and an hour's pay for one month larger.
  const [hoursOfLeast, hoursOfMost] = to === 'hour' ? [most, fewest] : [fewest, most];
  const range = {
    minAmountMinor: endOf(pay.minAmountMinor, to, hoursOfLeast, convert),
    maxAmountMinor: endOf(pay.maxAmountMinor, to, hoursOfMost, convert),
  };
  return range.minAmountMinor === null && range.maxAmountMinor === null ? null : range;
}

function endOf(amountMinor: number | null, to: Period, hours: number | null, convert: Convert): number | null {
  if (amountMinor === null) return null;
  try {
    const whole = Math.round(convert(amountMinor, to, hours ?? undefined));
    return Number.isSafeInteger(whole) ? whole : null;
  } catch (error) {
    // Nothing follows without hours, nor from a sum or hours that no job has.
    if (error instanceof RatesError && ['hours-missing', 'invalid-amount'].includes(error.code)) return null;
    throw error;
  }
}
