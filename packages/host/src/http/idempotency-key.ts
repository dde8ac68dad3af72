import type { Context } from 'hono';
import type { KeyedResult } from '../store/intake/intake-types.js';
import type { AppContext } from './context.js';
import { problem } from './problem.js';

const visible = /^[\x21-\x7e]{16,255}$/;

/**
 * The request's `Idempotency-Key`, bare or as the quoted string that the header's draft asks for.
 * @throws HttpProblem `idempotency-key-missing`
 */
export function requireKey(c: AppContext): string {
  const given = c.req.header('Idempotency-Key')?.trim() ?? '';
  const quoted = /^"((?:[^"\\]|\\["\\])*)"$/.exec(given)?.[1];
  const key = quoted === undefined ? given : quoted.replace(/\\(.)/g, '$1');
  const isBroken = quoted === undefined && given.startsWith('"');
  if (isBroken || !visible.test(key)) throw problem('idempotency-key-missing');
  return key;
}

/** Seconds after which the first request with a key has most likely ended. */
const retryAfterSeconds = '1';

/** Tells what came of a request with a key: 201 with the same body the first time and every other time. */
export function answerKeyed<Answer extends object>(c: Context, result: KeyedResult<Answer>): Response {
  switch (result.outcome) {
    case 'created':
      return c.json(result.answer, 201);
    case 'replayed':
      return c.json(result.answer, 201, { 'Idempotent-Replayed': 'true' });
    case 'reused':
      throw problem('idempotency-key-reused');
    case 'in-flight':
      throw problem('idempotency-key-in-flight', { headers: { 'Retry-After': retryAfterSeconds } });
  }
}
