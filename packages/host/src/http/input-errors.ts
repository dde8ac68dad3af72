import type { InputError } from '@fractional-embed/contract';
import * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Where a value is, as a JSON pointer below `/query` or `/body`. */
export function pointer(root: string, path: Path): string {
  const steps = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return root + steps.join('');
}

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

/** Every issue of a body, with the remedy in words: what was expected in place of what came. */
export function bodyErrors(issues: readonly Issue[], body: unknown): InputError[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField([...issue.path, key]));
    const missing = issue.path.length > 0 && valueAt(body, issue.path) === undefined;
    return [
      {
        pointer: pointer('/body', issue.path),
        code: missing ? 'required' : issueCode(issue),
        message: issue.message,
      },
    ];
  });
}

function unknownField(path: Path): InputError {
  return {
    pointer: pointer('/body', path),
    code: 'unknown-field',
    message: 'There is no such field: check its spelling, or leave it out.',
  };
}

function valueAt(body: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], body);
}

/** What no database keeps as it came: Postgres refuses NUL, and half a character has no UTF-8. */
const unstorable = /[\0\p{Cs}]/u;

/** An error for each text in a body that cannot be stored, except below the top fields named in `anyText`. */
export function textErrors(value: unknown, anyText: readonly string[], path: readonly string[] = []): InputError[] {
  if (path.length === 1 && anyText.includes(path[0] ?? '')) return [];
  if (typeof value === 'string' && unstorable.test(value)) {
    const message = 'The text must be without NUL and unpaired surrogates.';
    return [{ pointer: pointer('/body', path), code: 'invalid-text', message }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textErrors(inner, anyText, [...path, name]));
}

/** The validator's English sentences; zod/mini comes without any. */
export const { localeError } = z.locales.en();
