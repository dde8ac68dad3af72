/** An input that can't be: says which field, and what it must be. */
export class RatesError extends Error {
  override readonly name = 'RatesError';
  /** A stable name of what is wrong, such as `negative` or `hours-missing`. */
  readonly code: string;
  /** The input's field, such as `hoursPerWeek`. */
  readonly field: string;

  constructor(code: string, field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
