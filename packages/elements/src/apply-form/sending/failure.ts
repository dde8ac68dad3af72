import { isApiError, isNotConfirmedError } from '@fractional-embed/client/apply';
import type { Application } from '../application.js';
import type { FailureReason, Phase } from '../phase.js';
import { UploadFailed } from './upload-file.js';

const reasons: Partial<Record<string, FailureReason>> = {
  'job-closed': 'closed',
  'job-not-found': 'missing',
  'origin-not-allowed': 'origin',
  'rate-limited': 'busy',
  'body-too-large': 'too-large',
};

/** What the host says of questions and consents that are not those of the role any more. */
const changed = ['unknown-question', 'unknown-consent', 'outdated', 'not-asked'];

/** Whether the host lets this page send nothing, whatever it is. */
export function isPageRefused(error: unknown): boolean {
  return isApiError(error) && error.code === 'origin-not-allowed';
}

/**
 * What to tell the visitor about what was thrown. `another-arrived`: the key is that of an application which has arrived
 * with other words in it.
 */
export function failureOf(thrown: unknown, { problems, otherProblems }: Application): Phase | 'another-arrived' {
  if (isApiError(thrown) && thrown.errors.some(({ code }) => changed.includes(code)))
    return { status: 'failed', reason: 'changed' };
  if (problems.size > 0 || otherProblems.length > 0) return { status: 'invalid' };
  if (thrown instanceof UploadFailed)
    return { status: 'failed', reason: isPageRefused(thrown.cause) ? 'origin' : 'file', name: thrown.fileName };
  if (isNotConfirmedError(thrown)) return { status: 'not-confirmed', why: 'no-answer' };
  if (!isApiError(thrown)) return { status: 'failed', reason: 'other' };
  // Something in between answered. Browsers send again by themselves what got no answer: an earlier try may have arrived.
  if (thrown.problem === null) return { status: 'not-confirmed', why: 'no-answer' };
  if (thrown.code === 'idempotency-key-reused') return 'another-arrived';
  const { code, requestId, retryAfterSeconds } = thrown;
  return {
    status: 'failed',
    reason: reasons[code] ?? 'other',
    requestId: requestId ?? undefined,
    until: retryAfterSeconds === undefined ? undefined : new Date(Date.now() + retryAfterSeconds * 1000),
  };
}
