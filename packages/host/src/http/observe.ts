import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { AppEnv, RouteDeps } from './context.js';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** Asked every few seconds by machines: said only at `debug`. */
const quiet = new Set(['/healthz', '/readyz', '/metrics']);

/** One log line and one measurement for each request, by the route's pattern: what was asked for stays out of both. */
export function observe({ log, metrics }: Pick<RouteDeps, 'log' | 'metrics'>) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const startedAt = performance.now();
    await next();
    const durationMs = performance.now() - startedAt;
    const method = methods.has(c.req.method) ? c.req.method : 'other';
    const route = routeLabel(c);
    const { status } = c.res;
    metrics.observe({ method, route, status, seconds: durationMs / 1000 });
    log.write(quiet.has(route) ? 'debug' : 'info', 'Answered', {
      requestId: c.get('requestId'),
      method,
      route,
      status,
      durationMs: Math.round(durationMs * 10) / 10,
    });
  });
}

/** The pattern of the route that was asked for; `none` for an unknown path. Middleware matches by a wildcard. */
function routeLabel(c: Context): string {
  const route = matchedRoutes(c).findLast(({ method, path }) => method !== 'ALL' || !path.endsWith('*'));
  return route?.path ?? 'none';
}
