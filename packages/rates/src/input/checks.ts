import { RatesError } from '../errors.js';

/** Above it a double no longer tells one cent from the next: 2^53 cents, about 90 trillion. */
export const largestAmount = Math.floor(Number.MAX_SAFE_INTEGER / 100);

/** @throws RatesError `not-finite`, `negative`, `too-large` */
export function checkedAmount(value: number, field: string): number {
  if (!Number.isFinite(value))
    throw new RatesError(
      'not-finite',
      field,
      `${field} must be a number, but is ${typeof value === 'number' ? value : typeof value}`,
    );
  if (value < 0) throw new RatesError('negative', field, `${field} must be zero or more, but is ${value}`);
  if (value > largestAmount) {
    throw new RatesError('too-large', field, `${field} must be at most ${largestAmount}, but is ${value}`);
  }
  return value;
}

/** A part of a whole, 0 to 1. @throws RatesError `not-finite`, `negative`, `invalid-share` */
export function checkedShare(value: number, field: string): number {
  if (checkedAmount(value, field) > 1) {
    throw new RatesError('invalid-share', field, `${field} must be a share from 0 to 1, but is ${value}`);
  }
  return value;
}

/** Hours in a week, above 0 to 168. @throws RatesError `not-finite`, `negative`, `invalid-hours` */
export function checkedHours(value: number, field: string): number {
  const hours = checkedAmount(value, field);
  // Less than a millionth is none: what is divided by it would be infinite.
  if (hours >= 1e-6 && hours <= 168) return hours;
  throw new RatesError('invalid-hours', field, `${field} must be above 0 to 168, but is ${value}`);
}

/** Weeks of a year, 0 to 52. @throws RatesError `not-finite`, `negative`, `invalid-weeks` */
export function checkedWeeks(value: number, field: string): number {
  if (checkedAmount(value, field) > 52) {
    throw new RatesError('invalid-weeks', field, `${field} must be 0 to 52 weeks of the year, but is ${value}`);
  }
  return value;
}
