import type { Job, JobSummary } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/host-connection.js';
import { failureOf } from '../jobs/failure.js';

/** The one state that one job is in. While it loads, the list's summary can already be shown. */
export type JobState =
  | { status: 'idle' }
  | { status: 'loading'; summary: JobSummary | undefined }
  | { status: 'ready'; job: Job }
  | { status: 'closed'; job: Job }
  | { status: 'missing' }
  | { status: 'error'; reason: 'offline' | 'error'; requestId: string | undefined }
  | { status: 'misconfigured'; remedy: string };

/** Loads one job in full; a newer one aborts it. */
export class JobController implements ReactiveController {
  state: JobState = { status: 'idle' };
  readonly #host: LitElement;
  #wanted: { connection: Connection; idOrSlug: string; summary: JobSummary | undefined } | undefined;
  #abort = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retryWhenOnline);
    if (this.state.status === 'loading') this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryWhenOnline);
    this.#abort.abort();
  }

  /** Shows this job unless it is shown or on its way already. */
  show(connection: Connection, idOrSlug: string, summary?: JobSummary): void {
    const same = this.#wanted?.idOrSlug === idOrSlug && sameBoard(this.#wanted.connection, connection);
    if (same) return;
    this.#wanted = { connection, idOrSlug, summary };
    this.retry();
  }

  /** There is no job to show; the page's owner is told why. */
  misconfigure(remedy: string): void {
    this.#wanted = undefined;
    this.#abort.abort();
    this.state = { status: 'misconfigured', remedy };
  }

  retry(): void {
    if (!this.#wanted) return;
    const { connection, idOrSlug, summary } = this.#wanted;
    this.#abort.abort();
    if (connection.status === 'misconfigured') {
      this.#set(connection);
      return;
    }
    this.#set({ status: 'loading', summary });
    void this.#load(connection, idOrSlug);
  }

  readonly #retryWhenOnline = (): void => {
    if (this.state.status === 'error') this.retry();
  };

  async #load(connection: Extract<Connection, { status: 'connected' }>, idOrSlug: string): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    try {
      const job = await connection.client.jobs.get(idOrSlug, { signal });
      if (!signal.aborted) this.#set({ status: job.status === 'closed' ? 'closed' : 'ready', job });
    } catch (error) {
      if (!signal.aborted) this.#set(failed(error, connection));
    }
  }

  #set(state: JobState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

function failed(error: unknown, connection: Extract<Connection, { status: 'connected' }>): JobState {
  const failure = failureOf(error, connection);
  switch (failure.kind) {
    case 'missing-board':
      return { status: 'misconfigured', remedy: failure.remedy };
    case 'missing-job':
      return { status: 'missing' };
    case 'offline':
      return { status: 'error', reason: 'offline', requestId: undefined };
    case 'error':
      return { status: 'error', reason: 'error', requestId: failure.requestId };
  }
}

function sameBoard(a: Connection, b: Connection): boolean {
  if (a.status === 'connected' && b.status === 'connected') return a.client === b.client;
  return a.status === b.status;
}
