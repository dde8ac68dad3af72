/**
 * Tells pages what an element shows, so that their style sheets can: `fractional-job-board:state(empty) { … }`. It is in one
 * state at a time.
 */
export class ShownState {
  readonly #internals: ElementInternals;

  constructor(element: HTMLElement) {
    this.#internals = element.attachInternals();
  }

  /** @param state a word from the element's documentation */
  show(state: string): void {
    try {
      const { states } = this.#internals;
      if (states.has(state)) return;
      states.clear();
      states.add(state);
    } catch {
      // Browsers from before 2024 have no states, or take only names that begin with dashes.
    }
  }
}
