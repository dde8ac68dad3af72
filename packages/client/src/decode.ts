import type { ClientErrorContext } from './errors/client-error.js';
import { ContractError, type ContractIssue } from './errors/contract-error.js';

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly code?: string | undefined;
  readonly expected?: unknown;
}

/** As much of a contract's schema as reading needs. */
export interface Schema<T> {
  safeParse(value: unknown): { readonly data?: T; readonly error?: { readonly issues: readonly SchemaIssue[] } };
}

/**
 * A body's data, if it is as the contract says. It is given as it came, unknown fields included, so that a newer
 * host's additions reach whoever knows them.
 *
 * @throws ContractError
 */
export function decode<T>(text: string, contentType: string | null, schema: Schema<T>, context: ClientErrorContext): T {
  const value = parseJson(text, contentType, context);
  const { error } = schema.safeParse(value);
  if (!error) return value as T;
  throw new ContractError(
    context,
    error.issues.map((issue) => describe(issue, value)),
  );
}

function parseJson(text: string, contentType: string | null, context: ClientErrorContext): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = text === '' ? 'an empty body' : (contentType ?? 'something else');
    throw new ContractError(context, [{ path: '', message: `expected JSON, found ${found}` }]);
  }
}

function describe({ path, code, expected }: SchemaIssue, root: unknown): ContractIssue {
  let value: unknown = root;
  let place = '';
  for (const key of path) {
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
    place += typeof key === 'number' ? `[${key}]` : `${place && '.'}${String(key)}`;
  }
  const wanted = typeof expected === 'string' ? `expected ${expected}` : `not allowed (${code ?? 'invalid'})`;
  return { path: place, message: `${wanted}, found ${show(value)}` };
}

/** What was found, told by its kind; short values as they are, for a message must not quote whole descriptions. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object') return 'object';
  const text = JSON.stringify(value);
  return text.length <= 40 ? `${typeof value} ${text}` : typeof value;
}
