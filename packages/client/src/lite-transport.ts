import type { Plan, Transport } from './transport.js';

/**
 * The same with timers alone, for pages that download every byte: ky is 8 kB of which reads need these lines. One suite
 * holds both to the same behaviour.
 */
export const liteTransport: Transport = (plan) =>
  within(plan.timeout.total, plan, plan.signal, async (total) => {
    for (let tries = 0; ; tries += 1) {
      try {
        await within(plan.timeout.perTry, plan, total, (signal) =>
          plan.attempt(new Request(plan.url, { headers: plan.headers, signal })),
        );
        return;
      } catch (error) {
        const delayMs = total.aborted || tries >= plan.retryLimit ? undefined : plan.retryDelayMs(error);
        if (delayMs === undefined) throw error;
        await within(Number.POSITIVE_INFINITY, plan, total, () => new Promise((later) => setTimeout(later, delayMs)));
      }
    }
  });

/** The work's outcome, or a rejection as soon as its time is over or the outer signal aborts; the work's own signal then aborts too. */
function within<T>(
  milliseconds: number,
  plan: Plan,
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
