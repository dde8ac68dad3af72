import * as z from 'zod/mini';

/**
 * A whole number that JSON and JavaScript carry exactly. Every reader downloads this check; zod's own `int` knows more
 * kinds of numbers and is 0.4 kB larger.
 */
export const WholeNumber = z.number().check(
  z.check((number) => {
    if (Number.isSafeInteger(number.value)) return;
    number.issues.push({ code: 'invalid_type', expected: 'int', input: number.value, path: [] });
  }),
);
