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

/** The validator's English sentences; zod/mini comes without any. */
export const { localeError } = z.locales.en();
