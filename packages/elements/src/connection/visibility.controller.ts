import type { LitElement, ReactiveController } from 'lit';
import { givenClient } from './given-client.js';

/** Left by the loader. */
const near = Symbol.for('fractional-embed');

/** Turns true once the element is on screen or nearly so, and stays true: nothing is fetched for what nobody scrolls to. */
export class VisibilityController implements ReactiveController {
  #seen = false;
  readonly #host: LitElement & { [near]?: unknown };
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What a server has written is there to be seen, and what the loader loaded this code for. */
  get visible(): boolean {
    return this.#seen || this.#host[near] === true || givenClient(this.#host) !== undefined;
  }

  hostConnected(): void {
    if (this.visible) return;
    this.#observer = new IntersectionObserver((entries) => this.#look(entries), { rootMargin: '600px' });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #look(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) {
      // WebKit may first say so of what is in sight, and looks again only with the next frame, which a still page never has.
      requestAnimationFrame(() => {});
      return;
    }
    this.#seen = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
