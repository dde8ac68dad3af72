/** A feed's address that gave no document: what happened, which limit, and what to do, in one line. */
export class FeedUnreachable extends Error {
  override readonly name = 'FeedUnreachable';
}
