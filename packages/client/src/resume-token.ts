import { type JobFilters, toSearchParams } from '@fractional-embed/contract';

/** Where a walk stands: the page it is on, and which of the page's jobs were given already. */
export interface Place {
  /** The page's cursor; null for the first page. */
  readonly page: string | null;
  readonly given: readonly string[];
}

/** The version changes with what is inside. */
const prefix = 'resume-2.';

/**
 * The list that a walk goes through, as one text for one meaning: the order of filters and of alternatives makes no
 * difference, and pages may be of any size.
 */
export function walkScope(board: string, filters: JobFilters): string {
  const query = String(toSearchParams({ ...filters, limit: undefined }));
  return `${board}?${[...new Set(query.split('&'))].sort().join('&')}`;
}

/** A place in a list as text that any process can go on from. */
export function toResumeToken({ page, given }: Place, scope: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify([scope, page, ...given]));
  const base64 = btoa(toBinary(bytes));
  return prefix + base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** As many as every engine takes as arguments of one call. */
const chunkBytes = 8192;

function toBinary(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunkBytes) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkBytes));
  }
  return binary;
}

/**
 * The place that a walk's cursor tells, or a page's `nextCursor`, which is left to the host to judge.
 *
 * @throws TypeError when it is a walk's cursor, but damaged, of another version or of another list.
 */
export function parseCursor(cursor: string | null | undefined, scope: string): Place {
  if (!cursor?.startsWith('resume-')) return { page: cursor || null, given: [] };
  const [of, page, ...given] = decode(cursor) ?? [];
  if (page === undefined) {
    throw new TypeError(
      `"cursor" can't be read: it must be the whole "cursor" of a jobs.all() of this version, or a page's "nextCursor"; leave it out to start again`,
    );
  }
  if (of !== scope) {
    throw new TypeError(
      `"cursor" is of the list ${of}, not of ${scope}: give it with the same board and filters, or leave it out to start again`,
    );
  }
  return { page, given: given as string[] };
}

function decode(token: string): (string | null)[] | undefined {
  if (!token.startsWith(prefix)) return undefined;
  try {
    const base64 = token.slice(prefix.length).replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isPlace(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is (string | null)[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [scope, page, ...given] = value as unknown[];
  return (page === null || typeof page === 'string') && [scope, ...given].every((text) => typeof text === 'string');
}
