import type { LitElement } from 'lit';

/** Code that an element can start without: loaded once it is wanted, and again on demand if that failed. */
export class LazyCode<T> {
  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  module: T | undefined;
  readonly host: LitElement;
  readonly #import: () => Promise<T>;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.host = host;
    this.#import = load;
  }

  async load(): Promise<void> {
    if (this.status === 'loading' || this.status === 'ready') return;
    this.status = 'loading';
    try {
      this.module = await this.#import();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
    this.host.requestUpdate();
  }
}
