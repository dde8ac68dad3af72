import type { Store } from '../store.js';

/** A store for one suite, empty at first, and how to open it a second time. */
export interface StoreUnderTest {
  open(): Promise<Store>;
  /** Removes what the store has left behind. */
  destroy(): Promise<void>;
}

export const publicUrl = 'https://host.example';

/** When tests happen, unless they say so. */
export const now = new Date('2026-04-01T00:00:00Z');
