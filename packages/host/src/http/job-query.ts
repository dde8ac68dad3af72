import { type InputError, JobQuery, maxPageSize, sorts } from '@fractional-embed/contract';
import { didYouMean } from '../did-you-mean.js';
import { jsonPointer } from '../json-pointer.js';
import { issueCode } from './input-errors.js';
import { problem } from './problem.js';
import { type RawQuery, readQuery } from './query.js';

interface Parameter {
  kind: 'text' | 'number' | 'values';
  /** What the value may be: "`limit` must be …". */
  mustBe: string;
}

const values: Parameter = { kind: 'values', mustBe: 'at most 50 values of 1 to 100 characters; leave it out for all' };

const parameters = {
  q: { kind: 'text', mustBe: 'at most 200 characters' },
  function: values,
  payModel: values,
  workplace: values,
  region: values,
  stage: values,
  industry: values,
  availableHours: { kind: 'number', mustBe: 'a number of hours a week above 0 and up to 168, such as 12 or 7.5' },
  minEffectiveHourly: { kind: 'number', mustBe: 'an amount from 0 to 1000000 in whole units, such as 150 or 150.50' },
  currency: { kind: 'text', mustBe: 'an ISO 4217 code in capitals, such as USD' },
  postedAfter: { kind: 'text', mustBe: 'a date (2026-01-31) or an instant with its offset (2026-01-31T09:00:00Z)' },
  sort: { kind: 'text', mustBe: `one of ${sorts.join(', ')}` },
  limit: { kind: 'number', mustBe: `a whole number from 1 to ${maxPageSize}` },
  cursor: { kind: 'text', mustBe: 'the nextCursor of the page before, as it came' },
} as const satisfies Record<keyof JobQuery, Parameter>;

type Name = keyof typeof parameters;
const names = Object.keys(parameters) as Name[];

/** Plain decimals only: `1e9`, `0x10`, `NaN` and ` 5` are typing errors more often than meant. */
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/;
// Line breaks and tabs are in pasted text; the others are in no text at all, and Postgres refuses the first.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * The list's query. Parameters that are not ours are ignored: proxies and trackers add their own.
 * @throws HttpProblem `invalid-request` with every error at once.
 */
export function readJobQuery(url: string): JobQuery {
  const raw = readQuery(url);
  const errors: InputError[] = [];
  const input: Partial<Record<Name, unknown>> = {};
  for (const name of names) {
    const error = textError(name, raw);
    if (error) errors.push(error);
    else input[name] = toInput(name, raw);
  }
  const parsed = JobQuery.safeParse(input);
  if (parsed.success && errors.length === 0) return parsed.data;
  const issues = parsed.error?.issues.map((issue) => withMeant(inputError(issue.path, issueCode(issue)), raw)) ?? [];
  throw problem('invalid-request', { errors: [...errors, ...issues] });
}

/** What is wrong with a parameter before its meaning is looked at. */
function textError(name: Name, raw: RawQuery): InputError | undefined {
  const given = raw.get(name) ?? [];
  const { kind } = parameters[name];
  const at = (index: number) => (kind === 'values' ? [name, index] : [name]);
  const undecodable = given.indexOf(null);
  if (undecodable >= 0) {
    return inputError(at(undecodable), 'bad-encoding', 'percent-encoded UTF-8, as encodeURIComponent() writes it');
  }
  const controlled = given.findIndex((value) => control.test(value ?? ''));
  if (controlled >= 0) return inputError(at(controlled), 'control-character', 'text without control characters');
  if (kind !== 'values' && given.length > 1) return inputError([name], 'repeated', 'given once');
  if (kind === 'number' && given.some((value) => !decimal.test(value ?? ''))) return inputError([name], 'not-a-number');
  return undefined;
}

function toInput(name: Name, raw: RawQuery): unknown {
  const given = raw.get(name);
  if (given === undefined) return undefined;
  const { kind } = parameters[name];
  if (kind === 'values') return given;
  return kind === 'number' ? Number(given[0]) : given[0];
}

/** Only `sort` has a closed list of values: what else is not known may be new. */
function withMeant(error: InputError, raw: RawQuery): InputError {
  if (error.pointer !== '/query/sort') return error;
  return { ...error, message: error.message + didYouMean(raw.get('sort')?.[0] ?? '', sorts) };
}

function inputError(path: readonly PropertyKey[], code: string, mustBe?: string): InputError {
  const name = path[0] as Name;
  return {
    pointer: jsonPointer('/query', path),
    code,
    message: `${name} must be ${mustBe ?? parameters[name].mustBe}.`,
  };
}
