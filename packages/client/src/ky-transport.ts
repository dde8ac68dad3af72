import ky, { TimeoutError as KyTimeoutError } from 'ky';
import type { Plan, Transport } from './transport.js';

/** Over ky: the only file that knows it; its errors never leave. */
export const kyTransport: Transport = async (plan) => {
  let delayMs = 0;
  try {
    await ky(plan.url, {
      headers: plan.headers,
      signal: plan.signal ?? null,
      timeout: timer(plan.timeout.perTry),
      totalTimeout: timer(plan.timeout.total),
      throwHttpErrors: false,
      fetch: (request) => plan.attempt(request as Request),
      retry: {
        limit: plan.retryLimit,
        methods: ['get'],
        shouldRetry: ({ error }) => {
          const wait = plan.retryDelayMs(inOurs(error, plan));
          delayMs = wait ?? 0;
          return wait !== undefined;
        },
        delay: () => delayMs,
      },
    });
  } catch (error) {
    throw inOurs(error, plan);
  }
};

/** By class, not by name: the reason of an `AbortSignal.timeout()` has the same name and passes untouched. */
function inOurs(error: unknown, plan: Plan): unknown {
  return error instanceof KyTimeoutError ? plan.tooLate() : error;
}

/** Timers can't run for longer than this; such a limit is none. */
function timer(milliseconds: number): number | false {
  return milliseconds > 2_147_483_647 ? false : milliseconds;
}
