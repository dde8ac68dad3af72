import type { LitElement } from 'lit';

/** Code that an element can start without: loaded once it is wanted, and again on demand if that failed. */
export class LazyCode<T> {
  /** What is on its way, for those who wait until an element has all that it asked for. */
  static readonly loading = new Map<Promise<void>, LitElement>();

  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  module: T | undefined;
  readonly #host: LitElement;
  readonly #import: () => Promise<T>;

  constructor(host: LitElement, load: () => Promise<T>) {
    this.#host = host;
    this.#import = load;
  }

  load(): Promise<void> {
    if (this.status === 'loading' || this.status === 'ready') return Promise.resolve();
    this.status = 'loading';
    const loading = this.#load();
    LazyCode.loading.set(loading, this.#host);
    return loading.finally(() => LazyCode.loading.delete(loading));
  }

  async #load(): Promise<void> {
    try {
      this.module = await this.#import();
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
    this.#host.requestUpdate();
  }
}
