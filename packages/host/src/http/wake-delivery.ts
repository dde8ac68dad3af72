import { createMiddleware } from 'hono/factory';
import type { AppEnv, RouteDeps } from './context.js';

/** What was just written may have something to send: the delivery looks at once and not at its next turn. */
export function wakeDelivery({ wakeDelivery: wake }: Pick<RouteDeps, 'wakeDelivery'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    await next();
    if (c.req.method === 'POST' && c.res.ok) wake();
  });
}
