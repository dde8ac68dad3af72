// What the generated checks are written in. Every reader downloads these lines, in place of zod.

/** One thing wrong with an answer: what zod says of it, but for the sentence. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly expected: string | undefined;
}

/** What a value must be. Rules after the first may trust those before. */
interface Rule {
  readonly code: string;
  readonly expected?: string;
  readonly holds: (value: unknown) => boolean;
}

/** Adds what is wrong with a value, which is at the path, to the issues. */
type Check = (value: unknown, path: PropertyKey[], issues: Issue[]) => void;

/** Checks answers as the zod schema does that it was made from. Data is given as it came. */
export interface Checked<T> {
  safeParse(value: unknown): { readonly data?: T; readonly error?: { readonly issues: readonly Issue[] } };
}

/** One value that obeys all the rules; only the first that it doesn't is told. */
export const is =
  (...rules: readonly Rule[]): Check =>
  (value, path, issues) => {
    for (const { holds, code, expected } of rules) {
      if (holds(value)) continue;
      issues.push({ code, expected, path: [...path] });
      return;
    }
  };

const type = (expected: string, holds: Rule['holds']): Rule => ({ code: 'invalid_type', expected, holds });

export const string = type('string', (value) => typeof value === 'string');
export const boolean = type('boolean', (value) => typeof value === 'boolean');
/** JSON knows nothing infinite, but 1e999 is read as that. */
export const number = type('number', Number.isFinite);
export const whole = type('int', Number.isSafeInteger);

const rule = <T>(code: string, holds: (value: T) => boolean): Rule => ({ code, holds: holds as Rule['holds'] });

export const minLength = (length: number): Rule => rule<string>('too_small', (value) => value.length >= length);
export const matches = (pattern: RegExp): Rule => rule<string>('invalid_format', (value) => pattern.test(value));
export const gt = (limit: number): Rule => rule<number>('too_small', (value) => value > limit);
export const gte = (limit: number): Rule => rule<number>('too_small', (value) => value >= limit);
export const lte = (limit: number): Rule => rule<number>('too_big', (value) => value <= limit);
export const oneOf = (...values: readonly unknown[]): Rule => rule('invalid_value', (value) => values.includes(value));

export const nullable =
  (check: Check): Check =>
  (value, path, issues) => {
    if (value !== null) check(value, path, issues);
  };

export const optional =
  (check: Check): Check =>
  (value, path, issues) => {
    if (value !== undefined) check(value, path, issues);
  };

const inside = (check: Check, parent: unknown, key: PropertyKey, path: PropertyKey[], issues: Issue[]): void => {
  path.push(key);
  check((parent as Record<PropertyKey, unknown>)[key], path, issues);
  path.pop();
};

const list = type('array', Array.isArray);

export const array =
  (item: Check): Check =>
  (value, path, issues) => {
    if (!Array.isArray(value)) is(list)(value, path, issues);
    else for (let index = 0; index < value.length; index += 1) inside(item, value, index, path, issues);
  };

const record = type('object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));

type Fields<T> = Readonly<Record<keyof T, Check>>;

/** Every field of the type, and whatever others there are. */
export const object = <T>(fields: Fields<T>): Check => {
  const entries = Object.entries<Check>(fields);
  return (value, path, issues) => {
    if (!record.holds(value)) is(record)(value, path, issues);
    else for (const [key, check] of entries) inside(check, value, key, path, issues);
  };
};

export const checked = <T>(fields: Fields<T>): Checked<T> => {
  const check = object(fields);
  return {
    safeParse(value) {
      const issues: Issue[] = [];
      check(value, [], issues);
      return issues.length > 0 ? { error: { issues } } : { data: value as T };
    },
  };
};
