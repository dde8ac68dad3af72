import { AdminJobQuery } from '@fractional-embed/contract';
import { issueCode, localeError, pointer } from './input-errors.js';
import { problem } from './problem.js';
import { readQuery } from './query.js';

/** Values as they are written in an address. What is none stays as it is, and is refused for its type. */
const meanings: Readonly<Record<string, (text: string) => unknown>> = {
  closed: (text) => ({ true: true, false: false })[text] ?? text,
  limit: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text),
};

/** The query of the operator's list of jobs. @throws HttpProblem `invalid-request` with every error at once. */
export function readAdminJobQuery(url: string): AdminJobQuery {
  const query = readQuery(url);
  const input = Object.keys(AdminJobQuery.shape).map((name) => {
    const [first, ...more] = query.get(name) ?? [];
    const isOne = typeof first === 'string' && more.length === 0;
    return [name, isOne ? (meanings[name]?.(first) ?? first) : first === undefined ? undefined : null];
  });
  const parsed = AdminJobQuery.safeParse(Object.fromEntries(input), { error: localeError });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    pointer: pointer('/query', issue.path),
    code: issueCode(issue),
    message: issue.message,
  }));
  throw problem('invalid-request', { errors });
}
