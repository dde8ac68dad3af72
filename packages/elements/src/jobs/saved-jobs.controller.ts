import type { Job } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/host-connection.js';
import { failureOf } from './failure.js';
import { SavedJobs } from './saved-jobs.js';

/** The saved roles themselves, loaded when a visitor asks to see them. */
export type SavedJobsState =
  | { status: 'idle' }
  | { status: 'loading' }
  | { status: 'ready'; jobs: readonly Job[] }
  | { status: 'error'; reason: 'offline' | 'error' };

const stores = new Map<string, SavedJobs>();

/** One for each board of a page, so that two elements of a board agree at once. */
function savedJobsOf(baseUrl: string, board: string): SavedJobs {
  const key = `${baseUrl} ${board}`;
  let store = stores.get(key);
  if (!store) stores.set(key, (store = new SavedJobs(baseUrl, board)));
  return store;
}

export class SavedJobsController implements ReactiveController {
  state: SavedJobsState = { status: 'idle' };
  readonly #host: LitElement;
  #store: SavedJobs | undefined;
  #unsubscribe: (() => void) | undefined;
  #abort = new AbortController();
  #loadedFrom: Connection | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get ids(): readonly string[] {
    return this.#store?.ids ?? [];
  }

  has(id: string): boolean {
    return this.#store?.has(id) ?? false;
  }

  toggle(id: string): void {
    this.#store?.toggle(id);
  }

  /** Follows the board that the element is connected to. */
  follow(connection: Connection): void {
    const store = connection.status === 'connected' ? savedJobsOf(connection.baseUrl, connection.board) : undefined;
    if (store === this.#store && (this.#unsubscribe || !store)) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => this.#host.requestUpdate());
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    // Moved in the page while they were on their way: disconnecting aborted it, so ask again.
    if (this.state.status === 'loading' && this.#loadedFrom) void this.load(this.#loadedFrom);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#abort.abort();
  }

  /** Loads the saved roles. Withdrawn ones are left out; closed ones come as closed. */
  async load(connection: Connection): Promise<void> {
    if (connection.status === 'misconfigured') return;
    this.#loadedFrom = connection;
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#set({ status: 'loading' });
    const answers = await Promise.allSettled(this.ids.map((id) => connection.client.jobs.get(id, { signal })));
    if (signal.aborted) return;
    const jobs = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    const failures = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [failureOf(answer.reason, connection)] : [],
    );
    const failure = failures.find(({ kind }) => kind !== 'missing-job');
    if (failure && jobs.length === 0)
      this.#set({ status: 'error', reason: failure.kind === 'offline' ? 'offline' : 'error' });
    else this.#set({ status: 'ready', jobs });
  }

  #set(state: SavedJobsState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
