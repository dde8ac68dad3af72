import type { LitElement } from 'lit';
import { LazyCode } from '../lazy-code.js';

const onItsWay = new Map<Promise<void>, LitElement>();

// Watched from here, so that pages without anything that a server has written don't download a line for it.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called on each instance
const { load } = LazyCode.prototype;
LazyCode.prototype.load = function (): Promise<void> {
  const loading = load.call(this).finally(() => onItsWay.delete(loading));
  onItsWay.set(loading, this.host);
  return loading;
};

/** What these elements wait for: code, and these reads. Empty once they have all that they have asked for. */
export function awaitedBy(
  elements: readonly LitElement[],
  reads: Iterable<PromiseLike<unknown>>,
): PromiseLike<unknown>[] {
  const code = [...onItsWay].flatMap(([loading, host]) => (elements.includes(host) ? [loading] : []));
  return [...reads, ...code];
}

/** Waits for these, and until whoever asked for them has heard. */
export async function allHeard(awaited: readonly PromiseLike<unknown>[]): Promise<void> {
  await Promise.allSettled(awaited);
  await new Promise((resolve) => setTimeout(resolve));
}
