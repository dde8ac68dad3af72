import { fetchFeed } from './fetch-feed.js';
import { feedHintOfUrl, feedOfUrl } from './run-import.js';

export interface FeedAtUrlOptions {
  /** The feed this is, whatever its address says. */
  feed?: string | undefined;
  /** Fetch from private addresses too. @default false */
  allowPrivate?: boolean;
}

/** A fetched document with what its address says of it, ready for `runImport`. */
export interface FeedAtUrl {
  document: string;
  feed: string | undefined;
  feedHint: string;
  url: URL;
}

/**
 * Fetches a feed. It is named after the address that was asked for: where that redirects to may change between imports.
 * @throws FeedUnreachable
 */
export async function feedAtUrl(system: string, address: string, options: FeedAtUrlOptions = {}): Promise<FeedAtUrl> {
  const { document, finalUrl } = await fetchFeed(address, { allowPrivate: options.allowPrivate ?? false });
  const asked = new URL(address);
  const feed = options.feed?.trim() || feedOfUrl(system, asked);
  return { document, feed, feedHint: feedHintOfUrl(system, asked), url: new URL(finalUrl) };
}
