import type { LitElement } from 'lit';

/** Loads the code of the detail when the first role is opened: the list does not wait for it. */
export class DetailLoader {
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async load(): Promise<void> {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.status = 'loading';
    try {
      await import('../job-detail/fractional-job-detail.js');
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
