import type { JobFilters, JobPage } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/host-connection.js';
import { FractionalJobsShowEvent } from '../events/job-events.js';
import { type Failure, failureOf } from './failure.js';
import type { FoundJobs, JobSearchState } from './job-search.state.js';

type Connected = Extract<Connection, { status: 'connected' }>;

interface Search {
  connection: Connected;
  filters: JobFilters;
  key: string;
}

/**
 * Finds jobs and keeps the one state of the search. A newer search aborts the older one, so the newest answer wins;
 * while it is on its way the last jobs stay on screen.
 */
export class JobSearchController implements ReactiveController {
  state: JobSearchState = { status: 'idle' };
  readonly #host: LitElement;
  #search: Search | undefined;
  #shown: FoundJobs['jobs'] | undefined;
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retryWhenOnline);
    const { state } = this;
    // Moved in the page while an answer was on its way or words were being typed: disconnecting ended that, so ask again.
    const waiting = 'refreshing' in state && (state.refreshing || ('more' in state && state.more === 'loading'));
    if (this.#timer !== undefined || state.status === 'loading' || waiting) this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryWhenOnline);
    clearTimeout(this.#timer);
    this.#abort.abort();
  }

  hostUpdated(): void {
    const { state } = this;
    if (!('jobs' in state) || state.jobs === this.#shown) return;
    this.#shown = state.jobs;
    this.#host.dispatchEvent(new FractionalJobsShowEvent(state.jobs, state.total));
  }

  /** Searches unless this is the search already shown or on its way. @param delayMs How long to wait for a newer one. */
  search(connection: Connection, filters: JobFilters, delayMs = 0): void {
    if (connection.status === 'misconfigured') {
      if (this.state.status !== 'misconfigured' || this.state.remedy !== connection.remedy) this.#set(connection);
      return;
    }
    const key = JSON.stringify([connection.baseUrl, connection.board, filters]);
    if (key === this.#search?.key) return;
    this.#search = { connection, filters, key };
    this.#abort.abort();
    clearTimeout(this.#timer);
    if (delayMs > 0) this.#timer = setTimeout(() => this.retry(), delayMs);
    else this.retry();
  }

  /** Runs the current search again. */
  retry(): void {
    const search = this.#search;
    if (!search) return;
    this.#timer = undefined;
    this.#set('facets' in this.state ? { ...this.state, refreshing: true } : { status: 'loading' });
    void this.#run(search, null, (page) => this.#set(found(page)));
  }

  /** Adds the next page. Resolves when it is shown, or failed. */
  async loadMore(): Promise<void> {
    const { state } = this;
    if (!this.#search || !('jobs' in state) || state.nextCursor === null) return;
    if (state.refreshing || state.more === 'loading') return;
    this.#set({ ...state, more: 'loading' });
    await this.#run(this.#search, state.nextCursor, (page) => this.#set(joined(state, page)));
  }

  readonly #retryWhenOnline = (): void => {
    if (this.state.status === 'stale' || this.state.status === 'error') this.retry();
  };

  async #run(search: Search, cursor: string | null, done: (page: JobPage) => void): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    try {
      const page = await search.connection.client.jobs.list(search.filters, {
        signal,
        ...(cursor !== null && { cursor }),
      });
      if (!signal.aborted) done(page);
    } catch (error) {
      if (!signal.aborted) this.#set(failed(this.state, failureOf(error, search.connection)));
    }
  }

  #set(state: JobSearchState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function found(page: JobPage): JobSearchState {
  if (page.data.length === 0) return { status: 'empty', facets: page.facets, refreshing: false };
  const { data: jobs, total, facets, nextCursor } = page;
  return {
    status: 'ready',
    jobs,
    total,
    facets,
    nextCursor,
    more: nextCursor === null ? 'none' : 'idle',
    refreshing: false,
  };
}

/** A job that moved between two pages is shown once. */
function joined(shown: FoundJobs, page: JobPage): JobSearchState {
  const ids = new Set(shown.jobs.map((job) => job.id));
  const jobs = [...shown.jobs, ...page.data.filter((job) => !ids.has(job.id))];
  const { nextCursor, total } = page;
  return { ...shown, status: 'ready', jobs, total, nextCursor, more: nextCursor === null ? 'none' : 'idle' };
}

function failed(state: JobSearchState, failure: Failure): JobSearchState {
  if (failure.kind === 'missing-board') return { status: 'misconfigured', remedy: failure.remedy };
  const reason = failure.kind === 'offline' ? 'offline' : 'error';
  if ('jobs' in state && state.more === 'loading') return { ...state, more: 'failed' };
  if ('jobs' in state) return { ...state, status: 'stale', reason, refreshing: false };
  return { status: 'error', reason, requestId: failure.kind === 'error' ? failure.requestId : undefined };
}
