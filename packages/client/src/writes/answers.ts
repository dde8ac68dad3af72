import type * as contract from '@fractional-embed/contract';
import type { Schema } from '../decode.js';

// What hosts answer to what is sent, checked as the contract's schemas check it, which a test holds them to. Those are
// zod's, and would cost a page ten times these lines before it can send anything.

interface Rule {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const rule = (expected: string, holds: Rule['holds']): Rule => ({ expected, holds });
const matching = (expected: string, pattern: RegExp) =>
  rule(expected, (value) => typeof value === 'string' && pattern.test(value));
const oneOf = (...words: readonly unknown[]) => rule(words.join(' or '), (value) => words.includes(value));
const orNull = ({ expected, holds }: Rule) => rule(`${expected} or null`, (value) => value === null || holds(value));

const orNothing = ({ expected, holds }: Rule) => rule(expected, (value) => value === undefined || holds(value));
const object = rule('object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const text = rule('string', (value) => typeof value === 'string');
const size = rule('int', (value) => Number.isSafeInteger(value) && (value as number) >= 0);
const reference = matching('reference', /^[A-Za-z0-9_-]{16,64}$/);
const instant = matching(
  'instant',
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/,
);

/** Every field of the type, so that one which is missing here does not compile; and whatever others there are. */
function answer<T>(fields: Readonly<Record<keyof T, Rule>>): Schema<T> {
  return {
    safeParse(value) {
      const issues = object.holds(value)
        ? issuesOf(value as Fields, fields)
        : [{ path: [], expected: object.expected }];
      return issues.length > 0 ? { error: { issues } } : { data: value as T };
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function issuesOf(value: Fields, fields: Readonly<Record<string, Rule>>) {
  return Object.entries(fields).flatMap(([name, { expected, holds }]) =>
    holds(value[name]) ? [] : [{ path: [name], expected }],
  );
}

export const ApplicationReceipt = answer<contract.ApplicationReceipt>({
  id: reference,
  status: oneOf('received'),
  receivedAt: instant,
});

export const ApplicationStatus = answer<contract.ApplicationStatus>({
  status: oneOf('received', 'unknown'),
  receivedAt: orNull(instant),
});

export const FormToken = answer<contract.FormToken>({ formToken: text });

export const Upload = answer<contract.Upload>({
  id: reference,
  name: text,
  mediaType: text,
  sizeBytes: size,
  expiresAt: instant,
});

export const SubscriptionReceipt = answer<contract.SubscriptionReceipt>({ status: oneOf('confirmation-sent') });

export const SubscriptionState = answer<contract.SubscriptionState>({ status: oneOf('confirmed', 'unsubscribed') });

const InputError: Readonly<Record<keyof contract.InputError, Rule>> = { pointer: text, code: text, message: text };

const inputErrors = rule(
  'array of errors',
  (value) =>
    Array.isArray(value) &&
    value.every((one: unknown) => object.holds(one) && issuesOf(one as Fields, InputError).length === 0),
);

const Challenge: Readonly<Record<keyof contract.Challenge, Rule>> = {
  algorithm: text,
  challenge: text,
  salt: text,
  signature: text,
  maxnumber: orNothing(rule('int', Number.isSafeInteger)),
};

const challenge = rule(
  'challenge',
  (value) => object.holds(value) && issuesOf(value as Fields, Challenge).length === 0,
);

export const Problem = answer<contract.Problem>({
  type: text,
  title: text,
  status: rule('int', (value) => Number.isSafeInteger(value) && (value as number) >= 400 && (value as number) <= 599),
  detail: orNothing(text),
  code: matching('string', /./s),
  requestId: text,
  errors: orNothing(inputErrors),
  challenge: orNothing(challenge),
});
