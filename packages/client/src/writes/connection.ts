/** As much of a page or worker as tells whether there is a network; servers have none of it. */
type Surroundings = Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>> & {
  navigator?: { onLine?: boolean };
};

const surroundings = globalThis as Surroundings;

/** Whether the platform knows that no request can leave, and will say when that changes. */
export function isOffline(): boolean {
  return surroundings.navigator?.onLine === false && typeof surroundings.addEventListener === 'function';
}

/**
 * Resolves after so many milliseconds, or as soon as the network comes back if `wakesOnline`; rejects with the signal's
 * reason.
 */
export function pause(milliseconds: number, signal: AbortSignal, wakesOnline: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      surroundings.removeEventListener?.('online', end);
      if (signal.aborted) reject(signal.reason);
      else resolve();
    };
    // Timers can't run for longer than this.
    const timer =
      milliseconds === Number.POSITIVE_INFINITY ? undefined : setTimeout(end, Math.min(milliseconds, 2 ** 31 - 1));
    signal.addEventListener('abort', end);
    if (wakesOnline) surroundings.addEventListener?.('online', end);
    if (signal.aborted) end();
  });
}

/** Resolves once there is a network, at once where nobody knows. */
export async function untilOnline(signal: AbortSignal): Promise<void> {
  while (isOffline()) await pause(Number.POSITIVE_INFINITY, signal, true);
}
