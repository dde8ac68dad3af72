import * as z from 'zod/mini';

/**
 * A value the field has standard terms for, without closing the list: editors complete the known terms, and a term
 * that a newer host adds reaches an older reader as itself instead of breaking it.
 */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/**
 * A non-empty string whose type knows the standard terms. The list itself is no part of the check, so that readers
 * don't download it; OpenAPI publishes it as `x-known-values`.
 */
export function openEnum<Known extends readonly string[]>() {
  return z.string().check(z.minLength(1)) as unknown as z.ZodMiniType<Open<Known[number]>, Open<Known[number]>>;
}
