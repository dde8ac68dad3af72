import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, RouteDeps } from './context.js';
import { problem } from './problem.js';

const bearer = /^Bearer +([\x21-\x7e]+) *$/i;

/** What audit entries call the key of the environment, or of the data folder. */
const hostsOwnKey = 'ADMIN_KEY';

type Deps = Pick<RouteDeps, 'adminKey' | 'store' | 'now'>;

/**
 * Lets only holders of an admin key through, and says who it is. What comes out is for them alone, so no cache may keep
 * it.
 */
export function requireAdminKey(deps: Deps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const given = bearer.exec(c.req.header('Authorization') ?? '')?.[1];
    const actor = given && (await actorOf(given, deps));
    if (!actor) throw problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer realm="admin"' } });
    c.set('actor', actor);
    await next();
    c.header('Cache-Control', 'no-store');
  });
}

async function actorOf(given: string, { adminKey, store, now }: Deps): Promise<string | undefined> {
  if (adminKey && equal(given, adminKey)) return hostsOwnKey;
  return given.startsWith('sk_') ? store.adminKeys.identify(given, now()) : undefined;
}

/** Takes the same time whatever the texts are: both are hashed to one length first. */
function equal(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
