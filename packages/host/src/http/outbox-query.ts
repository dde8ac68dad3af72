import { type InputError, OutboxQuery, outboxStates } from '@fractional-embed/contract';
import { didYouMean } from '../did-you-mean.js';
import { jsonPointer } from '../json-pointer.js';
import { issueCode } from './input-errors.js';
import { problem } from './problem.js';
import { readQuery } from './query.js';

const mustBe: Readonly<Record<string, string>> = {
  state: `one of ${outboxStates.join(', ')}; leave it out for all`,
  limit: 'a whole number from 1 to 100',
  cursor: 'the nextCursor of the page before, as it came',
};

/** @throws HttpProblem `invalid-request` with every error at once. */
export function readOutboxQuery(url: string): OutboxQuery {
  const raw = readQuery(url);
  const given = (name: string) => {
    const values = raw.get(name);
    // Given twice, it is neither.
    return values?.length === 1 ? (values[0] ?? '') : values && '';
  };
  const limit = given('limit');
  const parsed = OutboxQuery.safeParse({
    state: given('state'),
    limit: limit === undefined || !/^\d{1,9}$/.test(limit) ? limit : Number(limit),
    cursor: given('cursor'),
  });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, ...issue }): InputError => {
    const name = String(path[0]);
    const meant = name === 'state' ? didYouMean(given('state') ?? '', outboxStates) : '';
    const code = issueCode({ path, ...issue });
    return { pointer: jsonPointer('/query', path), code, message: `${name} must be ${mustBe[name]}.${meant}` };
  });
  throw problem('invalid-request', { errors });
}
