import type { LitElement } from 'lit';

const pauseMs = 800;

/** What a screen reader is told of an answer: once the visitor pauses, and never of the first, which nobody asked for. */
export class Announcement {
  text = '';
  readonly #host: LitElement;
  #latest: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Called with each render's answer; most are the one from before. */
  follow(latest: string): void {
    const isFirst = this.#latest === undefined;
    if (latest === this.#latest) return;
    this.#latest = latest;
    if (isFirst) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = latest;
      this.#host.requestUpdate();
    }, pauseMs);
  }
}
