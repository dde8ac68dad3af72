import { pathSegment, webUrl } from './web-url.js';

/** The board's name in an address on one of a system's hosts: in `jobs.ashbyhq.com/acme/…` it is `acme`. */
export function boardIn(address: string | null, host: RegExp, segment = 0): string | undefined {
  const url = webUrl(address);
  if (url === null || !host.test(new URL(url).hostname)) return undefined;
  return pathSegment(url, segment)?.toLowerCase();
}

/** The one board that all these addresses are on; undefined when they name none, or several. */
export function onlyBoard(boards: readonly (string | undefined)[]): string | undefined {
  const found = new Set(boards.filter((board) => board !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A feed's key when the document does not say it. */
export const keyOfHint = (feedHint: string): string => feedHint.trim().toLowerCase() || 'feed';
