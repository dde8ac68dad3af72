const dayMs = 24 * 60 * 60 * 1000;

/**
 * The key of an application whose outcome is unknown, for the tab's next page: the one thing that is kept without
 * being asked for. Where storage is refused, as in sandboxed frames, there is none.
 */
export class PendingKey {
  readonly #name: string;

  constructor(scope: string) {
    this.#name = `fractional-embed:applying:${scope}`;
  }

  read(): string | undefined {
    try {
      const { key, at } = JSON.parse(sessionStorage.getItem(this.#name) ?? '{}') as { key?: unknown; at?: unknown };
      const isFresh = typeof at === 'number' && Math.abs(Date.now() - at) < dayMs;
      if (typeof key === 'string' && isFresh) return key;
      this.clear();
    } catch {
      // Refused, or somebody else's text.
    }
    return undefined;
  }

  write(key: string): void {
    try {
      sessionStorage.setItem(this.#name, JSON.stringify({ key, at: Date.now() }));
    } catch {
      // Refused or full: the key lives as long as the page.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#name);
    } catch {
      // Refused: there is nothing either.
    }
  }
}
