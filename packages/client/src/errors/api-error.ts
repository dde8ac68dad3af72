import type { InputError, Open, Problem, ProblemCode } from '@fractional-embed/contract';
import { ClientError, type ClientErrorContext } from './client-error.js';

/** What of an answer makes an {@link ApiError}. */
export interface ApiErrorDetails {
  readonly status: number;
  readonly problem: Problem | null;
  readonly retryAfterSeconds: number | undefined;
}

/** The host, or something in front of it, answered with an error status. */
export class ApiError extends ClientError {
  override readonly name = 'ApiError' as const;
  /** The HTTP status, 400 to 599. */
  readonly status: number;
  /** The problem's stable name, to act on; `unknown` when the answer was no problem document, as a proxy's page is. */
  readonly code: Open<ProblemCode | 'unknown'>;
  /** What was wrong with the input, place by place; empty when the host names none. */
  readonly errors: readonly InputError[];
  /** The whole RFC 9457 document; null when the answer was none. */
  readonly problem: Problem | null;
  /** How long the host asks to wait before another try. Cross-origin, browsers show it only if the host exposes it. */
  readonly retryAfterSeconds: number | undefined;

  constructor(context: ClientErrorContext, details: ApiErrorDetails) {
    super(describe(context, details), context);
    this.status = details.status;
    this.problem = details.problem;
    this.code = details.problem?.code ?? 'unknown';
    this.errors = details.problem?.errors ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

function describe(context: ClientErrorContext, { status, problem, retryAfterSeconds }: ApiErrorDetails): string {
  const said = problem
    ? `${problem.code}: ${(problem.detail ?? problem.title).replace(/\.$/, '')}`
    : 'not a problem document';
  const places =
    problem?.errors?.map(({ pointer, message }) => ` ${pointer}: ${message.replace(/[^.?!]$/, '$&.')}`).join('') ?? '';
  const advice = remedy(context, status, problem?.code, retryAfterSeconds);
  return `${context.operation}: ${context.url} answered ${status} (${said}).${places}${advice}`;
}

function remedy({ url }: ClientErrorContext, status: number, code: string | undefined, seconds?: number): string {
  const { origin, pathname } = new URL(url);
  const [, board, job] = /\/boards\/([^/]+)(?:\/jobs\/([^/]+))?/.exec(pathname) ?? [];
  if (code === 'board-not-found') return ` Check the "board" option: ${origin} has no board "${board}".`;
  if (code === 'job-not-found') return ` Board "${board}" has no job "${job}"; it may have been removed.`;
  if (code === 'invalid-cursor') return ' Start again without a cursor, or with the filters it was made for.';
  if (status === 404) return ' Check the "baseUrl" option: this is no address of a Fractional Embed host.';
  if (seconds !== undefined) return ` Try again in ${seconds} s.`;
  return status >= 500 || status === 429 ? ' Try again later.' : '';
}
