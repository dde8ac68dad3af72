import type { JobDraft } from '../jobs/job-draft.js';

/** Whether a posting is fractional work, and the words or fields that say so. */
export interface FractionalVerdict {
  fractional: boolean;
  reason: string;
}

/**
 * One posting of a feed: read; withheld by its source, which does not want it listed; or broken with the reason. One
 * broken posting never costs the others.
 */
export type Posting =
  | { kind: 'read'; draft: JobDraft; verdict: FractionalVerdict }
  | { kind: 'withheld'; sourceId: string; title: string; reason: string }
  | { kind: 'broken'; sourceId: string | null; title: string | null; reason: string };

/** A feed that could be read. */
export interface Feed {
  /** Whose postings these are, within the system: what vanishes from a complete feed is closed in this feed only. */
  key: string;
  /** True when the feed lists every open posting it has. */
  complete: boolean;
  postings: Posting[];
}

export interface ReadOptions {
  /** The feed that was asked for: a document whose postings name another one is refused. */
  feed?: string | undefined;
  /** What the caller knows of the feed's name (a file's stem, a URL's segment), for documents that do not say it. */
  feedHint: string;
  /** Where the document was fetched, if it was: some systems say only there that they gave all they have. */
  url?: URL | undefined;
}

/** A feed of more postings is a mistake or an attack, not somebody's job board. */
export const maxPostings = 20_000;

/** Reads one system's documents. Pure: no network, no store, no clock. */
export interface Importer {
  system: string;
  /** The feed's name in a URL of this system, or undefined. */
  feedFromUrl(url: URL): string | undefined;
  /**
   * Reads posting by posting, and lets the host do its other work in between.
   * @throws FeedUnreadable when the document as a whole is not what this system gives, or has too many postings.
   */
  read(document: string, options: ReadOptions): Promise<Feed>;
}

/** A document that is not a feed of the system at all: nothing is imported, and nothing closed. */
export class FeedUnreadable extends Error {
  override readonly name = 'FeedUnreadable';
}
