import { createMiddleware } from 'hono/factory';
import type { AppEnv, RouteDeps } from './context.js';

/** Until the answer has left: how long it takes must not tell whether there was something to send. */
const afterAnswerMs = 50;

/** What was just written may have something to send: the delivery looks at once and not at its next turn. */
export function wakeDelivery({ wakeDelivery: wake }: Pick<RouteDeps, 'wakeDelivery'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next();
    if (c.req.method === 'POST' && c.res.ok) setTimeout(wake, afterAnswerMs).unref();
  });
}
