import type { Hono } from 'hono';
import type { AppEnv } from './context.js';
import { problem } from './problem.js';

/**
 * Gives every path that has routes its answer to the methods it has none for: 405, and 204 to OPTIONS, both with
 * `Allow`. Called last, when all routes are known.
 */
export function answerOtherMethods(app: Hono<AppEnv>): void {
  for (const [path, methods] of methodsByPath(app)) {
    const allow = [...methods].join(', ');
    app.all(path, async (c, next) => {
      if (c.req.method === 'OPTIONS') return c.body(null, 204, { Allow: allow });
      // A route of this method was there and passed: then it found nothing.
      if (methods.has(c.req.method)) return next();
      throw problem('method-not-allowed', { headers: { Allow: allow }, detail: `This address answers ${allow}.` });
    });
  }
}

function methodsByPath(app: Hono<AppEnv>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL') continue;
    const methods = found.get(path) ?? new Set<string>();
    methods.add(method);
    if (method === 'GET') methods.add('HEAD');
    methods.add('OPTIONS');
    found.set(path, methods);
  }
  return found;
}
