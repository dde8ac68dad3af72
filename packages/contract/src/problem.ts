import * as z from 'zod/mini';
import { openEnum } from './open-enum.js';
import { WholeNumber } from './whole-number.js';

/** Stable names of what can go wrong; the title and detail are for people and may change. */
export const problemCodes = [
  'invalid-request',
  'invalid-cursor',
  'unauthorized',
  'origin-not-allowed',
  'challenge-required',
  'board-not-found',
  'job-not-found',
  'webhook-not-found',
  'outbox-entry-not-found',
  'application-not-found',
  'subscription-not-found',
  'admin-key-not-found',
  'route-not-found',
  'method-not-allowed',
  'conflict',
  'body-too-large',
  'unsupported-media-type',
  'job-closed',
  'idempotency-key-missing',
  'idempotency-key-in-flight',
  'idempotency-key-reused',
  'file-refused',
  'rate-limited',
  'feed-unreadable',
  'feed-unreachable',
  'feed-closes-many',
  'unavailable',
  'internal',
] as const;

/**
 * One thing wrong with the input: where (a JSON pointer such as `/query/limit` or `/body/links/0`), what, and how to mend
 * it, in a sentence for whoever wrote it.
 *
 * What is in a list points to its place there: `/body/answers/2/value`. A required answer or consent that was not sent has
 * no place, and is named by its id instead, escaped as pointers are: `/body/answers/{questionId}` with the code
 * `required`, `/body/consents/{id}` with `consent-required`. After a place there is always one more step, after an id none.
 */
export const InputError = z.object({ pointer: z.string(), code: z.string(), message: z.string() });
export type InputError = z.infer<typeof InputError>;

/** What a browser works at for a moment and a program would for every try: the number behind a hash (ALTCHA). */
export const Challenge = z.object({
  /** `SHA-256`. */
  algorithm: z.string(),
  challenge: z.string(),
  salt: z.string(),
  signature: z.string(),
  /** The number is not above it. */
  maxnumber: z.optional(WholeNumber),
});
export type Challenge = z.infer<typeof Challenge>;

const Code = openEnum<typeof problemCodes>();

/** An RFC 9457 problem, as `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: WholeNumber.check(z.gte(400), z.lte(599)),
  detail: z.optional(z.string()),
  code: Code,
  /** Quote it to the operator: their logs know it. */
  requestId: z.string(),
  errors: z.optional(z.array(InputError)),
  /** With `challenge-required`: what to solve (ALTCHA) and send back as `proof`, with the same key. */
  challenge: z.optional(Challenge),
});
export type Problem = z.infer<typeof Problem>;
export type ProblemCode = (typeof problemCodes)[number];
