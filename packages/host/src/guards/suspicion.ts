import { readFormToken } from './form-token.js';

/** Nobody reads a form, let alone fills it in, in less. */
export const soonMs = 3_000;
/** A tab may stay open for a day, and the visitor come back to it on the next. */
export const staleMs = 48 * 3_600_000;

/** What a form sends beside what was typed. */
export interface Trap {
  formToken?: string | undefined;
  website?: string | undefined;
  proof?: string | undefined;
}

/**
 * Whether a form looks like a program's: its hidden field is filled in, or nothing says that it was shown to somebody a
 * while ago. Never a reason to refuse: people's browsers fill in fields, and people's networks lose tokens.
 */
export function isSuspicious({ formToken = '', website }: Trap, board: string, secret: Uint8Array, now: Date): boolean {
  const shownAt = readFormToken(formToken, board, secret);
  if (website || shownAt === undefined) return true;
  const ageMs = now.getTime() - shownAt.getTime();
  return ageMs < soonMs || ageMs > staleMs;
}
