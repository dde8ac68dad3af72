/** The work's outcome, or a rejection with the signal's reason as soon as it aborts, even if the work takes no notice. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort);
    void work.then(resolve, reject).then(() => signal.removeEventListener('abort', abort));
  });
}
