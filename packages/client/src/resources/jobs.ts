import {
  fillPath,
  type Job,
  type JobFilters,
  type JobPage,
  maxPageSize,
  paths,
  toSearchParams,
} from '@fractional-embed/contract';
import type { ApiPromise } from '../api-promise.js';
import type { Send } from '../exchange.js';
import { JobIterable } from '../job-iterable.js';
import type { AllOptions, CallOptions, ListOptions } from '../options.js';
import { walkScope } from '../resume-token.js';

/** One page of a board's jobs, or one job. */
export interface JobReads {
  /**
   * One page of the jobs that match, with the total and the facets' counts.
   *
   * @throws ApiError, NetworkError, TimeoutError, ContractError
   * @example
   * const { data, total } = await client.jobs.list({ function: 'finance', availableHours: 10 });
   */
  readonly list: (filters?: JobFilters, options?: ListOptions) => ApiPromise<JobPage>;

  /**
   * One job in full, open or closed.
   *
   * @throws ApiError with the code `job-not-found`; also NetworkError, TimeoutError, ContractError
   */
  readonly get: (idOrSlug: string, options?: CallOptions) => ApiPromise<Job>;
}

/** The jobs that a board carries. */
export interface JobsResource extends JobReads {
  /**
   * All jobs that match, to loop over with `for await`; see {@link JobIterable} for stopping and going on.
   * Pages have 100 jobs unless `limit` says otherwise.
   *
   * @throws TypeError when the cursor is damaged, or of other filters. While looping, what `list` throws.
   * @example
   * for await (const job of client.jobs.all({ payModel: ['hourly', 'retainer'] })) console.log(job.title);
   */
  readonly all: (filters?: JobFilters, options?: AllOptions) => JobIterable;
}

/** Without the walk over all pages, which elements don't need. */
export function jobReads(send: Send, board: string): JobReads {
  return {
    list: (filters = {}, options) => page(send, board, 'jobs.list', filters, options),
    get: (idOrSlug, options) =>
      send({
        operation: 'jobs.get',
        path: () => fillPath(paths.job, { board, idOrSlug }),
        schema: ({ Job }) => Job,
        options,
      }),
  };
}

export function jobs(send: Send, board: string): JobsResource {
  return {
    ...jobReads(send, board),
    all: (filters = {}, { cursor, ...options } = {}) => {
      const whole = { limit: maxPageSize, ...filters };
      const fetchPage = (at: string | null) => page(send, board, 'jobs.all', whole, { ...options, cursor: at });
      return new JobIterable(fetchPage, walkScope(board, filters), cursor);
    },
  };
}

function page(
  send: Send,
  board: string,
  operation: string,
  filters: JobFilters,
  { cursor, ...options }: ListOptions = {},
): ApiPromise<JobPage> {
  return send({
    operation,
    path: () => fillPath(paths.jobs, { board }),
    query: toSearchParams({ ...filters, cursor: cursor ?? undefined }),
    schema: ({ JobPage }) => JobPage,
    options,
  });
}
