import type { Board } from '@fractional-embed/client/lite';
import type { LitElement } from 'lit';
import type { Connection } from '../connection/host-connection.js';

/** The board's own settings, asked for only once a filter needs them: the first roles do not wait for them. */
export class BoardSettings {
  board: Board | undefined;
  readonly #host: LitElement;
  #asked: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async load(connection: Connection): Promise<void> {
    if (connection.status === 'misconfigured') return;
    const key = `${connection.baseUrl} ${connection.board}`;
    if (key === this.#asked) return;
    this.#asked = key;
    try {
      this.board = await connection.client.board.get();
      this.#host.requestUpdate();
    } catch {
      this.#asked = undefined; // The list says what is wrong with the host; the next use of a filter asks again.
    }
  }
}
