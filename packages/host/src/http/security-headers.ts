import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';

/**
 * Headers of every answer. A page that needs others (its own policy, a frame) sets them itself; they are kept.
 * Answers may be read from any site, so the resource policy is open: what is private asks for a key, not for an origin.
 */
export function securityHeaders(publicUrl: string) {
  const headers = secureHeaders({
    overwrite: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: 'cross-origin',
    originAgentCluster: false,
    referrerPolicy: 'strict-origin-when-cross-origin',
    // Plain http on localhost must stay reachable; whoever has https keeps it for a year.
    strictTransportSecurity: publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: 'DENY',
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  return createMiddleware(async (c, next) => {
    await headers(c, next);
    // What may be framed says so in its policy; this older header knows no way to.
    if (c.res.headers.get('Content-Security-Policy')?.includes('frame-ancestors *'))
      c.res.headers.delete('X-Frame-Options');
    // JSON opened as a document, by whatever trick, can do nothing.
    const html = /^text\/html/i.test(c.res.headers.get('Content-Type') ?? '');
    if (!html && !c.res.headers.has('Content-Security-Policy')) {
      c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
}
