/** Each is asked for by itself when they are shown; storage is anybody's text. */
const maxSaved = 100;

/** The roles a visitor saved: ids in this browser's storage, for one board. Nothing is sent anywhere. */
export class SavedJobs {
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #ids: readonly string[] = [];

  constructor(baseUrl: string, board: string) {
    this.#key = `fractional-embed:saved:${baseUrl}:${board}`;
    this.#ids = this.#read();
  }

  get ids(): readonly string[] {
    return this.#ids;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  /** Saves the job, newest first, or forgets it. */
  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((other) => other !== id) : [id, ...this.#ids].slice(0, maxSaved);
    this.#write();
    this.#announce();
  }

  /** Calls back at every change, in this tab or another. @returns How to stop. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) addEventListener('storage', this.#onStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#onStorage);
    };
  }

  readonly #onStorage = (event: StorageEvent): void => {
    if (event.key !== this.#key && event.key !== null) return;
    this.#ids = this.#read();
    this.#announce();
  };

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }

  #read(): readonly string[] {
    try {
      const ids: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, maxSaved) : [];
    } catch {
      return this.#ids; // Storage is refused in sandboxed frames: what is saved lives as long as the page.
    }
  }

  #write(): void {
    try {
      if (this.#ids.length > 0) localStorage.setItem(this.#key, JSON.stringify(this.#ids));
      else localStorage.removeItem(this.#key);
    } catch {
      // Refused or full: see #read.
    }
  }
}
