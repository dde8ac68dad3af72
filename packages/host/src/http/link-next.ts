import type { AppContext } from './context.js';

/**
 * Says in a header where the next page is.
 * @param next the row that it begins behind; null on the last page.
 * @returns the page's `nextCursor`
 */
export function linkNext(c: AppContext, query: Readonly<Record<string, unknown>>, next: number | null): string | null {
  if (next === null) return null;
  const given = Object.entries({ ...query, cursor: next }).filter(([, value]) => value !== undefined);
  const params = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  c.header('Link', `<?${params}>; rel="next"`);
  return String(next);
}
