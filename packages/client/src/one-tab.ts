/** As much of Web Locks as is used here. */
interface Locks {
  request<T>(name: string, options: { signal?: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

/**
 * Does the work while nobody else of this origin does work of that name, in whichever tab or frame: two tabs send one
 * after the other. Where there are no Web Locks (pages without https, frames without an origin), the work is done at
 * once: what is sent needs its key anyway, locks only save the second request.
 *
 * @throws what the work throws; the signal's reason when it aborts while waiting for its turn
 */
export async function withLock<T>(name: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const { locks } = (globalThis as { navigator?: { locks?: Locks } }).navigator ?? {};
  if (typeof locks?.request !== 'function') return work();
  let begun: Promise<T> | undefined;
  const begin = () => (begun = work());
  try {
    return await locks.request(name, signal ? { signal } : {}, begin);
  } catch (error) {
    // A lock that can't be had is no reason to send nothing; a failure of the work is its own.
    if (begun || signal?.aborted) throw error;
    return work();
  }
}
