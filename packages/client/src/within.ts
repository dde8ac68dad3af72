/** The work's outcome, or a rejection as soon as its time is over or the outer signal aborts; the work's own signal then aborts too. */
export function within<T>(
  milliseconds: number,
  plan: { tooLate(): Error },
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const pass = () => inner.abort(outer?.reason);
  return new Promise<T>((resolve, reject) => {
    inner.signal.addEventListener('abort', () => reject(inner.signal.reason));
    if (outer?.aborted) {
      pass();
      return;
    }
    outer?.addEventListener('abort', pass);
    // Timers can't run for longer than this; such a limit is none.
    const timer =
      milliseconds > 2_147_483_647 ? undefined : setTimeout(() => inner.abort(plan.tooLate()), milliseconds);
    work(inner.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        outer?.removeEventListener('abort', pass);
      });
  });
}
