import { paths } from '@fractional-embed/contract/paths';
import { routes } from '@fractional-embed/contract/routes';
import type { Next } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppContext, AppEnv, RouteDeps } from './context.js';
import { problem } from './problem.js';
import { isSlug } from './routes/boards.js';

const secondsADay = 86_400;
const exposed = 'Idempotent-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id';

/** Where visitors write, and what they ask about what they wrote. */
const writePaths = Object.values(routes)
  .filter(({ auth, isPublicRead, path }) => auth === 'none' && !isPublicRead && path.startsWith('/v1/boards/'))
  .map(({ path }) => patternOf(path));

/** What was answered to a key before is answered again, wherever the question comes from: these look it up first. */
const keyedPaths = [paths.applications, paths.applicationStatus, paths.uploads].map(patternOf);

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

export function isWrite(path: string): boolean {
  return writePaths.some((pattern) => pattern.test(path));
}

/**
 * Lets the pages write that the board's operator allows: any, those of the origins on the board's list, and always the
 * host's own. A request without an `Origin` is no page's. There are no cookies to protect, so credentials are never
 * allowed; and nothing of a write may be kept by a cache. Any page may ask, and read the answer: one that is refused would
 * else see no more than a broken network, and tell its visitors that something may have arrived. Where requests have keys
 * it only marks those of other pages: what is known under the key comes first.
 */
export function writeCors({ store, publicUrl }: Pick<RouteDeps, 'store' | 'publicUrl'>) {
  const own = new URL(publicUrl).origin;
  return createMiddleware<AppEnv>(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    const origin = c.req.header('Origin');
    const isPreflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
    if (origin !== undefined) {
      openToAll(c);
      if (!isPreflight && !(await isAllowed(c, origin))) {
        c.set('isOriginRefused', true);
        if (!keyedPaths.some((pattern) => pattern.test(c.req.path))) requireOrigin(c);
      }
    }
    return isPreflight ? preflight(c) : next();
  });

  async function isAllowed(c: AppContext, origin: string): Promise<boolean> {
    const slug = /^\/v1\/boards\/([^/]+)/.exec(c.req.path)?.[1];
    const origins = isSlug(slug) ? (await store.boards.settings(slug)).origins : null;
    return origins === null || origin === own || origins.includes(origin);
  }
}

/** @throws HttpProblem `origin-not-allowed` when the board's operator does not let the page write */
export function requireOrigin(c: AppContext): void {
  if (c.get('isOriginRefused')) throw problem('origin-not-allowed');
}

/** On the answer itself, so that problems, too, can be read by the page. */
function openToAll(c: AppContext): void {
  const { headers } = c.res;
  headers.append('Vary', 'Origin');
  headers.set('Access-Control-Allow-Origin', '*');
  headers.set('Access-Control-Expose-Headers', exposed);
}

function preflight(c: AppContext): Response {
  return c.body(null, 204, {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST',
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key, Content-Disposition',
    'Access-Control-Max-Age': String(secondsADay),
  });
}

/** One way for reads, another for writes, on paths that share their beginning. */
export function corsByPath(
  reads: (c: AppContext, next: Next) => Promise<Response | void>,
  writes: (c: AppContext, next: Next) => Promise<Response | void>,
) {
  return createMiddleware<AppEnv>((c, next) => (isWrite(c.req.path) ? writes(c, next) : reads(c, next)));
}
