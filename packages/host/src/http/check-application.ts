import { type ApplicationForm, ApplicationInput, type Job } from '@fractional-embed/contract';
import type * as z from 'zod/mini';
import { checkAnswers } from '../applications/check-answers.js';
import { contentOf, uploadsOf } from '../applications/keep-content.js';
import { readApplication } from '../applications/read-application.js';
import type { Trap } from '../guards/suspicion.js';
import type { ApplicationContent, UploadUse } from '../store/intake/intake-types.js';
import { bodyErrors, localeError, textErrors } from './input-errors.js';
import { problem } from './problem.js';

/**
 * The form of a job that takes applications here and now.
 * @throws HttpProblem `job-closed`, or `invalid-request` that says where else to apply.
 */
export function requireForm({ status, application }: Job): ApplicationForm {
  if (status !== 'open') throw problem('job-closed');
  if (application !== null && application.kind !== 'external') return application;
  const message = application?.url
    ? `Applications for this role are taken elsewhere: ${application.url}`
    : 'This role takes no applications: choose another one of the board.';
  throw problem('invalid-request', { errors: [{ pointer: '/path/idOrSlug', code: 'no-applications', message }] });
}

export interface CheckedApplication {
  input: ApplicationContent;
  uploads: UploadUse[];
  /** What tells people from programs. */
  trap: Trap;
}

/**
 * The application, checked by the contract and by the job's own form.
 * @throws HttpProblem `invalid-request` that names everything wrong at once.
 */
export function checkApplication(body: unknown, form: ApplicationForm): CheckedApplication {
  const parsed = ApplicationInput.safeParse(body, { error: localeError });
  const errors = [
    ...(parsed.success ? textErrors(parsed.data, []) : bodyErrors(firstOfEach(parsed.error.issues), body, [])),
    ...checkAnswers(readApplication(body), form),
  ];
  if (!parsed.success || errors.length > 0) throw problem('invalid-request', { errors });
  const { formToken, website, proof } = parsed.data;
  const trap = { formToken, website, proof };
  return { input: contentOf(parsed.data, form), uploads: uploadsOf(parsed.data, form), trap };
}

/** zod goes on to measure what is of the wrong type already; one remedy a value is enough. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const places = issues.map(({ path }) => JSON.stringify(path));
  return issues.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/**
 * What a key stands for: the job and all that was sent, less what differs from one try to the next. A body that is no
 * application was never kept under any key, so that it equals none.
 */
export function fingerprintOf(body: unknown, job: string): string {
  const parsed = ApplicationInput.safeParse(body);
  if (!parsed.success) return 'no application';
  const { formToken: _, website: __, proof: ___, ...sent } = parsed.data;
  return JSON.stringify([job, inOrder(sent)]);
}

/**
 * Its fields in one order, without those that are empty: a host that knows more fields, and so more defaults, must still
 * know an application that came to an older one. zod puts fields in the schema's order, but not inside of answers.
 */
function inOrder({ rate, answers, consents, ...rest }: Omit<z.output<typeof ApplicationInput>, 'formToken'>) {
  const fields = {
    ...rest,
    rate: rate && [rate.model, rate.amountMinor, rate.currency],
    answers: answers.map(({ questionId, value }) => [questionId, value]),
    consents: consents.map(({ id, version, given }) => [id, version, given]),
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
