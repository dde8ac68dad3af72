import type { JobPage, JobSummary } from '@fractional-embed/contract';
import type { ApiPromise } from './api-promise.js';
import { ContractError } from './errors/contract-error.js';
import { parseCursor, toResumeToken } from './resume-token.js';

type FetchPage = (cursor: string | null) => ApiPromise<JobPage>;

/**
 * A walk over all jobs that match, page by page. A page is fetched when its first job is asked for, not before. Every
 * job that stays open during the walk comes exactly once, even when others are added or closed meanwhile.
 *
 * It is one walk: a loop that was left goes on where it stopped when the object is looped over again. Read it in one
 * loop at a time.
 */
export class JobIterable implements AsyncIterable<JobSummary> {
  readonly #fetchPage: FetchPage;
  readonly #scope: string;
  #page: string | null;
  /** Ids that are on this page or may come on a later one, and were given already. They are part of the cursor. */
  readonly #given: Set<string>;
  /** All ids of this walk: a job whose place in the order changes meanwhile must not come again. */
  readonly #seen: Set<string>;
  /** Cursors of the pages this walk came by: one that comes back would lead round for ever. */
  readonly #passed = new Set<string>();

  constructor(fetchPage: FetchPage, scope: string, cursor: string | null | undefined) {
    const { page, given } = parseCursor(cursor, scope);
    this.#fetchPage = fetchPage;
    this.#scope = scope;
    this.#page = page;
    if (page !== null) this.#passed.add(page);
    this.#given = new Set(given);
    this.#seen = new Set(given);
  }

  /**
   * Where the walk stands: exactly behind the job given last. Give it to `jobs.all(filters, {cursor})` with the same
   * board and filters (others are refused), also in another process, to go on there; at the end, that finds what was added to the end since, or
   * nothing. Null while the walk stands at the very beginning.
   */
  get cursor(): string | null {
    if (this.#given.size === 0) return this.#page;
    return toResumeToken({ page: this.#page, given: [...this.#given] }, this.#scope);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<JobSummary, void, undefined> {
    for (;;) {
      const { data, nextCursor } = await this.#next();
      for (const job of data) {
        if (this.#mark(job.id)) yield job;
      }
      if (nextCursor === null) return;
      for (const { id } of data) this.#given.delete(id);
      this.#page = nextCursor;
      this.#passed.add(nextCursor);
    }
  }

  async #next(): Promise<JobPage> {
    const { data, response, requestId } = await this.#fetchPage(this.#page).withResponse();
    if (data.nextCursor !== null && this.#passed.has(data.nextCursor)) {
      const context = { operation: 'jobs.all', url: response.url, requestId };
      throw new ContractError(context, [
        { path: 'nextCursor', message: 'must lead on, but leads back to a page that the walk came by' },
      ]);
    }
    return data;
  }

  /** Whether the job is new to the walk; from now on it is not. */
  #mark(id: string): boolean {
    const isNew = !this.#seen.has(id);
    this.#seen.add(id);
    this.#given.add(id);
    return isNew;
  }
}
