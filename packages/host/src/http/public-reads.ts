import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { createMiddleware } from 'hono/factory';

/** Reads may be a minute old, and older while they are refreshed or while the host is away. */
export const readCacheControl = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

const secondsADay = 86_400;
const openCors = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link', 'Retry-After', 'X-Request-Id'],
  maxAge: secondsADay,
});

/**
 * Any page may read, with no preflight; those who send one anyway (a header of their own) keep the answer for a day.
 * An OPTIONS request that is no preflight goes on to the route, which says what it allows.
 */
export const publicCors = createMiddleware(async (c, next) => {
  const preflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method') !== undefined;
  if (c.req.method !== 'OPTIONS' || preflight) return openCors(c, next);
  await next();
  c.header('Access-Control-Allow-Origin', '*');
});

/** Good answers to reads may be cached. What a handler says itself stays. */
export const cacheReads = createMiddleware(async (c, next) => {
  await next();
  if (c.res.ok && !c.res.headers.has('Cache-Control')) c.header('Cache-Control', readCacheControl);
});

/** A tag from the body's hash, and 304 for who has it already. */
export const tagReads = etag({
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'access-control-allow-origin',
    'access-control-expose-headers',
    'link',
    'x-request-id',
  ],
});
