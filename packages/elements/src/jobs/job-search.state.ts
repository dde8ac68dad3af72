import type { Facets, JobSummary } from '@fractional-embed/client/lite';

/** Jobs that were found, and how to get the rest. */
export interface FoundJobs {
  jobs: readonly JobSummary[];
  total: number;
  facets: Facets;
  nextCursor: string | null;
  /** The state of the next page: there is none, it can be asked for, it is on its way, or it failed. */
  more: 'none' | 'idle' | 'loading' | 'failed';
  /** True while an answer to newer filters is on its way. */
  refreshing: boolean;
}

/** The one state a search is in. `stale` shows the last good answer when a newer one can't be had. */
export type JobSearchState =
  | { status: 'idle' }
  | { status: 'loading' }
  | ({ status: 'ready' } & FoundJobs)
  | ({ status: 'stale'; reason: 'offline' | 'error' } & FoundJobs)
  | { status: 'empty'; facets: Facets; refreshing: boolean }
  | { status: 'error'; reason: 'offline' | 'error'; requestId: string | undefined }
  | { status: 'misconfigured'; remedy: string };
