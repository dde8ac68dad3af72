/** Where a walk stands: the page it is on, and which of the page's jobs were given already. */
export interface Place {
  /** The page's cursor; null for the first page. */
  readonly page: string | null;
  readonly given: readonly string[];
}

const prefix = 'resume-1.';

/** A place as text that any process can go on from. */
export function toResumeToken({ page, given }: Place): string {
  const bytes = new TextEncoder().encode(JSON.stringify([page, ...given]));
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
 * @throws TypeError when it is a walk's cursor, but damaged or of another version.
 */
export function parseCursor(cursor: string | null | undefined): Place {
  if (!cursor?.startsWith('resume-')) return { page: cursor || null, given: [] };
  const [page, ...given] = decode(cursor) ?? [];
  if (page === undefined) {
    throw new TypeError(
      `"cursor" can't be read: it must be the whole "cursor" of a jobs.all() of this version, or a page's "nextCursor"`,
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
  if (!Array.isArray(value) || value.length === 0) return false;
  const [page, ...given] = value as unknown[];
  return (page === null || typeof page === 'string') && given.every((id) => typeof id === 'string');
}
