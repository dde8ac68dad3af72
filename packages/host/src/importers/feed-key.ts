import { FeedUnreadable, type ReadOptions } from './importer.js';
import { decoded, pathSegment, webUrl } from './web-url.js';

/** The board's name in an address on one of a system's hosts: in `jobs.ashbyhq.com/acme/…` it is `acme`. */
export function boardIn(address: string | null, host: RegExp, segment = 0): string | undefined {
  const url = webUrl(address);
  if (url === null || !host.test(new URL(url).hostname)) return undefined;
  return pathSegment(url, segment)?.toLowerCase();
}

/** The one board that all these addresses are on; undefined when they name none, or several. */
function onlyBoard(boards: readonly (string | undefined)[]): string | undefined {
  const found = new Set(boards.filter((board) => board !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A feed's key when the document does not say it. People copy it from addresses, `forward%20financing` too. */
export const keyOfHint = ({ feed, feedHint }: ReadOptions): string =>
  decoded((feed ?? feedHint).trim()).toLowerCase() || 'feed';

/**
 * The key of a feed whose postings are on these boards. The feed that was asked for wins: else a document could name
 * somebody else's feed, and close its jobs.
 * @throws FeedUnreadable when a posting is on another board than was asked for.
 */
export function keyOfBoards(boards: readonly (string | undefined)[], options: ReadOptions): string {
  const key = keyOfHint(options);
  if (options.feed === undefined) return onlyBoard(boards) ?? key;
  const other = boards.find((board) => board !== undefined && board !== key);
  if (other === undefined) return key;
  throw new FeedUnreadable(
    `It was given as the feed “${key}”, but has postings of “${other.slice(0, 100)}”. Import it as the feed they name.`,
  );
}
