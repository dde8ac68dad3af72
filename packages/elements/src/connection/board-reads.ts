import type { Board, Job, JobFilters, JobPage } from '@fractional-embed/client/lite';

interface Call {
  readonly signal?: AbortSignal;
}

/** What elements read of a board. Every client of `@fractional-embed/client` is one. */
export interface BoardReads {
  readonly board: { readonly get: (call?: Call) => PromiseLike<Board> };
  readonly jobs: {
    /** @param filters In the API's own words, with the `limit` of a page. */
    readonly list: (filters?: JobFilters, call?: Call & { readonly cursor?: string }) => PromiseLike<JobPage>;
    readonly get: (idOrSlug: string, call?: Call) => PromiseLike<Job>;
  };
}
