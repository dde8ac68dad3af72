import type { LitElement, ReactiveController } from 'lit';

/** Turns true once the element is on screen or nearly so, and stays true: nothing is fetched for what nobody scrolls to. */
export class VisibilityController implements ReactiveController {
  visible = false;
  readonly #host: LitElement;
  #observer: IntersectionObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.visible) return;
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: '600px' });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #seen(entries: readonly IntersectionObserverEntry[]): void {
    if (!entries.some((entry) => entry.isIntersecting)) {
      // WebKit may first say so of what is in sight, and looks again only with the next frame, which a still page never has.
      requestAnimationFrame(() => {});
      return;
    }
    this.visible = true;
    this.#observer?.disconnect();
    this.#host.requestUpdate();
  }
}
