import type { BoardReads } from '@fractional-embed/elements/server';
import type { Log } from '../log.js';
import type { Store } from '../store/store.js';

/** What the host's own pages work with. */
export interface PageDeps {
  store: Pick<Store, 'boards' | 'jobs' | 'releases' | 'subscriptions' | 'secret'>;
  now: () => Date;
  /** Where the host is reached from outside, without a trailing slash. */
  publicUrl: string;
  /** The folder of the script-tag bundles; undefined where the elements are not installed. */
  embedDir: string | undefined;
  log: Log;
  /** Reads a board as the API answers. */
  reads: (board: string) => BoardReads;
}
