import type { LitElement, ReactiveController } from 'lit';

const pauseMs = 100;

/**
 * Lets what is far from the hand wait while a slider is held: drawing charts and tables anew sixty times a second would cost
 * frames. They are drawn once the hand rests, or lets go.
 */
export class WhileSliding<T> implements ReactiveController {
  readonly #host: LitElement;
  #drawn: T | undefined;
  #rests = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** What was drawn before while a slider moves, else what `draw` gives. */
  draw(draw: () => T): T {
    clearTimeout(this.#timer);
    const slides = this.#host.renderRoot.querySelector('input[type=range]:active') !== null;
    if (this.#drawn && slides && !this.#rests) {
      this.#timer = setTimeout(() => {
        this.#rests = true;
        this.#host.requestUpdate();
      }, pauseMs);
      return this.#drawn;
    }
    this.#rests = false;
    return (this.#drawn = draw());
  }
}
