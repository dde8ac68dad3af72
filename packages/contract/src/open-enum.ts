import * as z from 'zod/mini';
import { annotate } from './annotate.js';

/**
 * A value the field has standard terms for, without closing the list: editors complete the known terms, and a term
 * that a newer host adds reaches an older reader as itself instead of breaking it.
 */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** A non-empty string whose known values are published in the JSON Schema as `x-known-values`. */
export function openEnum<const Known extends readonly [string, ...string[]]>(known: Known) {
  return annotate(z.string().check(z.minLength(1)), { 'x-known-values': known }) as unknown as z.ZodMiniType<
    Open<Known[number]>,
    Open<Known[number]>
  >;
}
