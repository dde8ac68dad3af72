import type { Job } from '@fractional-embed/client/lite';
import type { LitElement, ReactiveController } from 'lit';
import type { Connection } from '../connection/host-connection.js';
import { type Application, applicationFor } from './application.js';

/** Ties an element to the page's application for a role, for as long as it is in the page. */
export class ApplicationController implements ReactiveController {
  application: Application | undefined;
  scope = '';
  readonly #host: LitElement;
  #stop: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.application) return;
    this.#listen(this.application);
    // It may have arrived, or failed, while the element was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** There is no form to write in. */
  release(): void {
    this.hostDisconnected();
    this.application = undefined;
    this.scope = '';
  }

  /** @returns whether it is another application than before */
  follow({ baseUrl, board }: Extract<Connection, { status: 'connected' }>, job: Job): boolean {
    const scope = `${baseUrl} ${board} ${job.id}`;
    if (scope === this.scope) return false;
    this.hostDisconnected();
    this.scope = scope;
    this.application = applicationFor(scope);
    this.#listen(this.application);
    return true;
  }

  #listen(application: Application): void {
    this.#stop = application.subscribe(() => this.#host.requestUpdate());
  }
}
