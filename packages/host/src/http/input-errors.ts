import type { InputError } from '@fractional-embed/contract';
import * as z from 'zod/mini';
import { didYouMean } from '../did-you-mean.js';
import { jsonPointer } from '../json-pointer.js';

type Issue = z.core.$ZodIssue;

const codes: Readonly<Record<string, string>> = {
  invalid_type: 'invalid-type',
  too_big: 'too-big',
  too_small: 'too-small',
  invalid_format: 'invalid-format',
  invalid_union: 'invalid-format',
};

/** A stable name of what is wrong, in the problem's own words instead of the validator's. */
export function issueCode(issue: Issue): string {
  return codes[issue.code] ?? 'invalid-value';
}

/**
 * Every issue of a body, with the remedy in words: what was expected in place of what came.
 * @param fields the names that the body's own fields may have
 */
export function bodyErrors(issues: readonly Issue[], body: unknown, fields: readonly string[]): InputError[] {
  return issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownField([...path, key], path.length === 0 ? fields : []));
    }
    const value = valueAt(body, path);
    const code = path.length > 0 && value === undefined ? 'required' : issueCode(issue);
    return [{ pointer: jsonPointer('/body', path), code, message: issue.message + meantOf(issue, value) }];
  });
}

function meantOf(issue: Issue, value: unknown): string {
  return issue.code === 'invalid_value' && typeof value === 'string'
    ? didYouMean(value, issue.values.map(String)).replace(/^ /, '. ')
    : '';
}

function unknownField(path: readonly PropertyKey[], fields: readonly string[]): InputError {
  const meant = didYouMean(String(path.at(-1)), fields);
  return {
    pointer: jsonPointer('/body', path),
    code: 'unknown-field',
    message: `There is no such field: check its spelling, or leave it out.${meant}`,
  };
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], body);
}

/** What no database keeps as it came: Postgres refuses NUL, and half a character has no UTF-8. */
const unstorable = /[\0\p{Cs}]/u;

/** An error for each text in a body that cannot be stored, except below the top fields named in `anyText`. */
export function textErrors(value: unknown, anyText: readonly string[], path: readonly string[] = []): InputError[] {
  if (path.length === 1 && anyText.includes(path[0] ?? '')) return [];
  if (typeof value === 'string' && unstorable.test(value)) {
    const message = 'The text must be without NUL and unpaired surrogates.';
    return [{ pointer: jsonPointer('/body', path), code: 'invalid-text', message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textErrors(inner, anyText, [...path, name]));
}

/** The validator's English sentences; zod/mini comes without any. */
export const { localeError } = z.locales.en();
