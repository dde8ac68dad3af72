import { RatesError } from './errors.js';

/** What one amount of pay buys. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Weeks in a month: 52 / 12, not the 4.33 that calculators round it to. */
export const weeksPerMonth = 52 / 12;

/** Hours of work in a day that is paid by the day. A convention, not a law. */
export const hoursPerDay = 8;

const weeksIn: Readonly<Partial<Record<Period, number>>> = { week: 1, month: weeksPerMonth, year: 52 };
const hoursIn: Readonly<Partial<Record<Period, number>>> = { hour: 1, day: hoursPerDay };

/**
 * Pay for one period as pay for another, with no time off and nothing rounded: 10,000 a month at 10 hours a week is
 * 230.77 an hour.
 *
 * @param amount Pay for one `from`, zero or more, in any currency and unit.
 * @param hoursPerWeek Hours worked in a week, above 0 to 168. Needed only between hours or days and longer periods.
 * @throws RatesError `invalid-amount`, `invalid-period`, `hours-missing`, `invalid-hours`
 */
export function convertPay(amount: number, from: Period, to: Period, hoursPerWeek?: number): number {
  if (!Number.isFinite(amount) || amount < 0) {
    throw new RatesError('invalid-amount', 'amount', `amount must be zero or more, but is ${amount}`);
  }
  const converted = (amount / weeks(from, hoursPerWeek, from, to)) * weeks(to, hoursPerWeek, from, to);
  if (Number.isFinite(converted)) return converted;
  throw new RatesError('invalid-amount', 'amount', `amount is too large or the hours too few: ${amount}`);
}

/** A period's length in weeks; within hours and days alone, any week serves as the measure. */
function weeks(period: Period, hoursPerWeek: number | undefined, from: Period, to: Period): number {
  // Callers without types exist: 'toString' is no period.
  if (!Object.hasOwn(weeksIn, period) && !Object.hasOwn(hoursIn, period)) {
    const given: unknown = period;
    const periods = [...Object.keys(hoursIn), ...Object.keys(weeksIn)].join(', ');
    throw new RatesError('invalid-period', 'period', `a period must be one of ${periods}, but is ${String(given)}`);
  }
  const whole = weeksIn[period];
  if (whole !== undefined) return whole;
  const measure = hoursIn[from] !== undefined && hoursIn[to] !== undefined ? 1 : checkedHours(hoursPerWeek, from, to);
  return (hoursIn[period] ?? 1) / measure;
}

function checkedHours(hoursPerWeek: number | undefined, from: Period, to: Period): number {
  if (hoursPerWeek === undefined) {
    throw new RatesError(
      'hours-missing',
      'hoursPerWeek',
      `pay per ${from} becomes pay per ${to} only with hoursPerWeek`,
    );
  }
  if (!(hoursPerWeek > 0 && hoursPerWeek <= 168)) {
    throw new RatesError(
      'invalid-hours',
      'hoursPerWeek',
      `hoursPerWeek must be above 0 to 168, but is ${hoursPerWeek}`,
    );
  }
  return hoursPerWeek;
}
