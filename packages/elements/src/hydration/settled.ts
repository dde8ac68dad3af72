import type { LitElement } from 'lit';
import { LazyCode } from '../lazy-code.js';

/** What these elements wait for: code, and these reads. Empty once they have all that they have asked for. */
export function awaitedBy(elements: readonly LitElement[], reads: Iterable<PromiseLike<unknown>>): PromiseLike<unknown>[] {
  const code = [...LazyCode.loading].flatMap(([loading, host]) => (elements.includes(host) ? [loading] : []));
  return [...reads, ...code];
}

/** Waits for these, and until whoever asked for them has heard. */
export async function allHeard(awaited: readonly PromiseLike<unknown>[]): Promise<void> {
  await Promise.allSettled(awaited);
  await new Promise((resolve) => setTimeout(resolve));
}
