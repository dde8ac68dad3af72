import { type Question, Reference } from '@fractional-embed/contract';

/** What is wrong with an answer, and what it may be instead. */
export interface Remedy {
  code: string;
  message: string;
}

type Check = (value: unknown, question: Question) => Remedy | undefined;

const text: Check = (value) =>
  typeof value === 'string' ? undefined : { code: 'invalid-type', message: 'Answer with a text.' };

const checks: Readonly<Record<string, Check>> = {
  text,
  'long-text': text,
  choice: (value, { options }) =>
    typeof value === 'string' && options.includes(value)
      ? undefined
      : { code: 'invalid-option', message: `Choose one of: ${options.join(', ')}.` },
  choices: (value, { options }) =>
    Array.isArray(value) &&
    new Set(value).size === value.length &&
    value.every((one) => options.includes(one as string))
      ? undefined
      : { code: 'invalid-option', message: `Choose from these, each once, as a list: ${options.join(', ')}.` },
  'yes-no': (value) =>
    typeof value === 'boolean' ? undefined : { code: 'invalid-type', message: 'Answer with true (yes) or false (no).' },
  number: (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? undefined
      : { code: 'invalid-type', message: 'Answer with a number.' },
  date: (value) =>
    typeof value === 'string' && isDate(value)
      ? undefined
      : { code: 'invalid-format', message: 'Answer with a day that exists, as year-month-day such as 2026-01-31.' },
  file: (value) =>
    Reference.safeParse(value).success
      ? undefined
      : { code: 'invalid-format', message: 'Upload the file first, then answer with the id that the upload got.' },
};

export function isKnownKind(kind: string): boolean {
  return Object.hasOwn(checks, kind);
}

/** A kind this host does not know yet is answered as the page thought right: a newer form must lose nobody. */
export function checkAnswer(value: unknown, question: Question): Remedy | undefined {
  return isKnownKind(question.kind) ? checks[question.kind]?.(value, question) : undefined;
}

/** Whether there is an answer at all. `false` and 0 are answers. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)
  );
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
