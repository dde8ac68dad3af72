import { type LitElement, noChange, type ReactiveController } from 'lit';
import { type Draw, type Part, parts } from '../parts.js';

const near: readonly Part[] = parts.near;
const all: readonly Part[] = [...near, ...parts.far];
const frameMs = 17;
/** Longer than a hand that moves leaves between two events: those draw, and not the clock. */
const nearWaitMs = 2 * frameMs;
const farWaitMs = 6 * frameMs;

/**
 * Lets the calculator draw in turns while a slider is held: one part with each move, what is near the hand over and over, and
 * what is far from it once the hand rests. All of it sixty times a second would cost a slow machine the frames that the
 * slider itself moves in. Once it is let go, everything is drawn as ever.
 */
export class TurnsWhileSliding implements ReactiveController {
  readonly #host: LitElement;
  readonly #drawn = new Set<Part>();
  /** What shows an older answer; those that have for longest come first, so that each gets its turn. */
  #outdated: readonly Part[] = [];
  /** Whose turn it is; without, everybody's. */
  #turn: Part | undefined;
  #isTick = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Called as an update begins. */
  begin(): void {
    clearTimeout(this.#timer);
    const held = this.#host.renderRoot.querySelector('input[type=range]:active') !== null;
    if (!this.#isTick) this.#outdated = [...this.#outdated, ...all.filter((part) => !this.#outdated.includes(part))];
    this.#isTick = false;
    this.#turn = held ? (this.#outdated.find((part) => near.includes(part)) ?? this.#outdated[0]) : undefined;
    this.#outdated = held ? this.#outdated.filter((part) => part !== this.#turn) : [];
    if (this.#outdated.length > 0) this.#timer = setTimeout(this.#tick, this.#waitMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Whether a part is drawn in the update that goes on. */
  has(part: Part): boolean {
    return this.#turn === undefined || this.#turn === part || !this.#drawn.has(part);
  }

  readonly draw: Draw = (part, draw) => {
    if (!this.has(part)) return noChange;
    this.#drawn.add(part);
    return draw();
  };

  readonly #tick = (): void => {
    this.#isTick = true;
    this.#host.requestUpdate();
  };

  get #waitMs(): number {
    if (this.#outdated.some((part) => near.includes(part))) return nearWaitMs;
    return this.#turn && near.includes(this.#turn) ? farWaitMs : frameMs;
  }
}
