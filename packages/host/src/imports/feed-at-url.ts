import { fetchFeed } from './fetch-feed.js';
import { feedHintOfUrl } from './run-import.js';

export interface FeedAtUrlOptions {
  /** Names the feed, whatever its address says. */
  feed?: string | undefined;
  /** Fetch from private addresses too. @default false */
  allowPrivate?: boolean;
}

/** A fetched document with what its address says of it, ready for `runImport`. */
export interface FeedAtUrl {
  document: string;
  feedHint: string;
  url: URL;
}

/**
 * Fetches a feed. It is named after the address that was asked for: where that redirects to may change between imports.
 * @throws FeedUnreachable
 */
export async function feedAtUrl(system: string, address: string, options: FeedAtUrlOptions = {}): Promise<FeedAtUrl> {
  const { document, finalUrl } = await fetchFeed(address, { allowPrivate: options.allowPrivate ?? false });
  return { document, feedHint: options.feed ?? feedHintOfUrl(system, new URL(address)), url: new URL(finalUrl) };
}
