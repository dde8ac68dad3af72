import type { AppContext } from './context.js';

/**
 * Says in a header where the next page is.
 * @param next the row that it begins behind; null on the last page.
 * @returns the page's `nextCursor`
 */
export function linkNext(
  c: AppContext,
  query: Readonly<Record<string, string | number | undefined>>,
  next: number | null,
): string | null {
  if (next === null) return null;
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value));
  params.set('cursor', String(next));
  c.header('Link', `<?${params}>; rel="next"`);
  return String(next);
}
