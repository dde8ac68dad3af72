import { ClientError, type ClientErrorContext } from './client-error.js';

/** One place where an answer is not what the contract says. */
export interface ContractIssue {
  /** Where: `data[3].pay.currency`; empty for the answer as a whole. */
  readonly path: string;
  /** What is wrong there: `expected string, found number`. */
  readonly message: string;
}

/**
 * The host answered with success, but not in the agreed shape: another service at `baseUrl`, a proxy's page, or a host
 * of a version that this client does not understand. Fields and terms that are merely unknown never cause this.
 */
export class ContractError extends ClientError {
  override readonly name = 'ContractError' as const;
  readonly issues: readonly ContractIssue[];

  constructor(context: ClientErrorContext, issues: readonly ContractIssue[]) {
    const [first] = issues;
    const more = issues.length > 1 ? `, and ${issues.length - 1} more` : '';
    const place = first?.path ? `${first.path}: ` : '';
    super(
      `${context.operation}: ${context.url} answered in the wrong shape (${place}${first?.message}${more}). ` +
        'Check that baseUrl is a Fractional Embed host of a fitting version.',
      context,
    );
    this.issues = issues;
  }
}
