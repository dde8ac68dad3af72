import type { Job } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../../connection/host-connection.js';
import { failureOf } from '../../jobs/failure.js';

/** The saved roles themselves, loaded when a visitor asks to see them. */
export type SavedRolesState =
  | { status: 'loading' }
  | { status: 'ready'; jobs: readonly Job[] }
  | { status: 'error'; reason: 'offline' | 'error' };

export class SavedRoles implements ReactiveController {
  state: SavedRolesState = { status: 'loading' };
  readonly #host: LitElement;
  #abort = new AbortController();
  #wanted: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved in the page while they were on their way: disconnecting aborted it, so ask again.
    if (this.state.status === 'loading') this.#wanted?.();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Loads the saved roles. Withdrawn ones are left out; closed ones come as closed. */
  async load(connection: Connection, ids: readonly string[]): Promise<void> {
    if (connection.status === 'misconfigured') return;
    this.#wanted = () => void this.load(connection, ids);
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#set({ status: 'loading' });
    const answers = await Promise.allSettled(ids.map((id) => connection.client.jobs.get(id, { signal })));
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

  #set(state: SavedRolesState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
