import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.js';
import { problem } from './problem.js';

const bearer = /^Bearer +([\x21-\x7e]+) *$/i;

/** Lets only holders of the admin key through. What comes out is for them alone, so no cache may keep it. */
export function requireAdminKey(adminKey: string | undefined) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const given = bearer.exec(c.req.header('Authorization') ?? '')?.[1];
    if (!adminKey || !given || !equal(given, adminKey)) {
      throw problem('unauthorized', { headers: { 'WWW-Authenticate': 'Bearer realm="admin"' } });
    }
    await next();
    c.header('Cache-Control', 'no-store');
  });
}

/** Takes the same time whatever the texts are: both are hashed to one length first. */
function equal(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
