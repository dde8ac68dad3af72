/** What is wrong with an input; stable, for code to go by. */
export type RatesErrorCode =
  /** Not a number, or infinite. */
  | 'not-finite'
  | 'negative'
  /** So large that a number no longer holds its cents. */
  | 'too-large'
  | 'invalid-amount'
  /** Not from 0 to 1. */
  | 'invalid-share'
  /** Not above 0 to 168. */
  | 'invalid-hours'
  /** No period of pay. */
  | 'invalid-period'
  /** The conversion needs hours and has none. */
  | 'hours-missing'
  /** Not from 0 to 52. */
  | 'invalid-weeks'
  /** No table of that tax year is loaded. */
  | 'unknown-year'
  | 'unknown-filing-status'
  | 'unknown-structure'
  /** More than the business earns, or more than it can ever pay. */
  | 'salary-above-profit'
  /** It ends before it begins. */
  | 'invalid-range'
  /** No price or profit brings it in. */
  | 'unreachable-target';

/** An input that can't be: says which field, and what it must be. */
export class RatesError extends Error {
  override readonly name = 'RatesError';
  readonly code: RatesErrorCode;
  /** The input's field, such as `hoursPerWeek`. */
  readonly field: string;

  constructor(code: RatesErrorCode, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
