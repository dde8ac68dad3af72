import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/host-connection.js';
import { SavedJobs } from './saved-jobs.js';

const stores = new Map<string, SavedJobs>();

/** One for each board of a page, so that two elements of a board agree at once. */
function savedJobsOf(baseUrl: string, board: string): SavedJobs {
  const key = `${baseUrl} ${board}`;
  let store = stores.get(key);
  if (!store) stores.set(key, (store = new SavedJobs(baseUrl, board)));
  return store;
}

/** Which roles of the element's board are saved on this device. */
export class SavedJobsController implements ReactiveController {
  readonly #host: LitElement;
  #store: SavedJobs | undefined;
  #unsubscribe: (() => void) | undefined;

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
    // An update can come after the element has gone, as when code that it had asked for arrives.
    this.#unsubscribe = this.#host.isConnected ? store?.subscribe(() => this.#host.requestUpdate()) : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }
}
