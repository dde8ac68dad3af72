/** A failure that the operator can understand from its message alone. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    message: string,
    /** 1: it failed; 2: it was asked wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
