import { requestOf } from './request-of.js';
import type { Transport } from './transport.js';
import { within } from './within.js';

/**
 * The same with timers alone, for pages that download every byte: ky is 8 kB of which reads need these lines. One suite
 * holds both to the same behaviour.
 */
export const liteTransport: Transport = (plan) =>
  within(plan.timeout.total, plan, plan.signal, async (total) => {
    for (let tries = 0; ; tries += 1) {
      try {
        await within(plan.timeout.perTry, plan, total, (signal) =>
          plan.attempt(requestOf(plan.url.href, { headers: plan.headers, signal })),
        );
        return;
      } catch (error) {
        const delayMs = total.aborted || tries >= plan.retryLimit ? undefined : plan.retryDelayMs(error);
        if (delayMs === undefined) throw error;
        await within(Number.POSITIVE_INFINITY, plan, total, () => new Promise((later) => setTimeout(later, delayMs)));
      }
    }
  });
