import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';

const prefix = '/embed/v1';

/** A file whose name carries a hash of its content never changes under that name. */
const hashed = /-(?=[\w-]*[A-Z0-9])[\w-]{8}\.(?:js|css)(?:\.map)?(?:\.(?:br|gz|zst))?$/;
const forever = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300, stale-while-revalidate=600';

/** Where the installed elements keep their script-tag bundles; undefined when they are not installed. */
export function installedEmbedDir(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('@fractional-embed/elements/package.json');
    return join(dirname(manifest), 'dist', 'embed');
  } catch {
    return undefined;
  }
}

/** The script-tag bundles, for any site to load. Precompressed neighbours (`.br`, `.gz`) are sent where understood. */
export function embedFileRoutes(dir: string | undefined) {
  return new Hono().get(`${prefix}/*`, async (c, next) => {
    openToAll(c);
    // Asked each time: a first build may come after the start. serveStatic complains of a folder that is not there.
    if (dir === undefined || !existsSync(dir)) return notBuilt(c);
    c.header('Cache-Control', hashed.test(c.req.path) ? forever : fiveMinutes);
    const serve = serveStatic({
      root: dir,
      // A name that no file has: folders have no page.
      index: '.no-index',
      precompressed: true,
      rewriteRequestPath: (path) => path.slice(prefix.length),
    });
    const file = await serve(c, next);
    if (!file) return notFound(c);
    nameSourceMap(file, c.req.path.slice(prefix.length), dir);
    return file;
  });
}

/** Developer tools look here for what a line at the end of the file would say to everybody. */
function nameSourceMap(response: Response, file: string, dir: string): void {
  const map = `${file}.map`;
  if (existsSync(join(dir, map))) response.headers.set('SourceMap', basename(map));
}

function openToAll(c: Context): void {
  c.header('Access-Control-Allow-Origin', '*');
  c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  c.header('X-Content-Type-Options', 'nosniff');
}

function notBuilt(c: Context): Response {
  const remedy = 'The embed scripts are not built yet. Run `npm run build` in the project, then reload.\n';
  return c.text(remedy, 404, { 'Cache-Control': 'no-store' });
}

function notFound(c: Context): Response {
  return c.text('There is no such embed file. The script to load is /embed/v1/embed.js.\n', 404, {
    'Cache-Control': 'no-store',
  });
}
