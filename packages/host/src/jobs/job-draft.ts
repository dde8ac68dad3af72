import type { Job, Pay } from '@fractional-embed/contract';

/** Pay as published; what is derived from it is worked out once, at write. */
export type PublishedPay = Omit<Pay, 'derived'>;

/**
 * A job as an importer, a sample or an operator gives it. The store adds what is its own: id, slug, derived pay,
 * canonical page, status and the time of the last change. The description is not sanitised yet.
 */
export interface JobDraft
  extends Omit<Job, 'id' | 'slug' | 'pay' | 'canonicalUrl' | 'status' | 'updatedAt' | 'source' | 'postedAt'> {
  /** The posting's id in its own system; with system and feed, it says which job this is on the next import. */
  sourceId: string;
  /** Whom the listing is from, such as the board's name in its own system. */
  sourceName: string | null;
  pay: PublishedPay;
  /** Null when the source does not say: then the first import's time, kept by later ones. */
  postedAt: string | null;
}
