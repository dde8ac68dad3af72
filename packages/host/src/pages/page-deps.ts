import type { Store } from '../store/store.js';

/** What the host's own pages work with. */
export interface PageDeps {
  store: Pick<Store, 'boards' | 'jobs' | 'subscriptions' | 'secret'>;
  now: () => Date;
  /** Where the host is reached from outside, without a trailing slash. */
  publicUrl: string;
  /** The folder of the script-tag bundles. @default `dist/embed` of the installed @fractional-embed/elements */
  embedDir?: string | undefined;
}
