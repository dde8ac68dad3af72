import * as z from 'zod/mini';
import { jsonPointer } from '../json-pointer.js';
import { issueCode, localeError } from './input-errors.js';
import { problem } from './problem.js';
import { readQuery } from './query.js';

/**
 * An operator's query, of single values by the names of the schema: flags as `true` and `false`, whole numbers, text.
 * Other names are ignored.
 * @throws HttpProblem `invalid-request` with every error at once.
 */
export function readPlainQuery<S extends z.ZodMiniObject>(url: string, schema: S): z.output<S> {
  const query = readQuery(url);
  const input = Object.entries(schema.shape).map(([name, field]) => [name, toInput(query.get(name), field)]);
  const parsed = schema.safeParse(Object.fromEntries(input), { error: localeError });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    pointer: jsonPointer('/query', issue.path),
    code: issueCode(issue),
    message: issue.message,
  }));
  throw problem('invalid-request', { errors });
}

/** The value that the field may take; what it may not stays what the field refuses. */
function toInput(given: readonly (string | null)[] | undefined, field: z.core.$ZodType): unknown {
  if (given === undefined) return undefined;
  const [text] = given;
  if (given.length > 1 || typeof text !== 'string') return null;
  if (z.safeParse(field, text).success) return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
