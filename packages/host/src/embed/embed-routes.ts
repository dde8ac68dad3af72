import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, type Env, Hono, type Next } from 'hono';
import { accepts } from 'hono/accepts';
import type { ReleaseStore } from '../store/releases/release-store.js';
import { readManifest } from './installed-build.js';

/** The name under which a page gets whatever release its host has, as long as tags and attributes mean the same. */
const alias = 'v1';

/** A file whose name carries a hash of its content never changes under that name. */
const hashed = /-(?=[\w-]*[A-Z0-9])[\w-]{8}\.(?:js|css)(?:\.map)?(?:\.(?:br|gz|zst))?$/;
const forever = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300, stale-while-revalidate=600';

/**
 * The script-tag bundles, for any site to load: at /embed/v1/ those that this host has come with, and under a release's
 * own name that release, which may be one it came with before. Precompressed neighbours (`.br`, `.gz`) are sent where
 * understood.
 */
export function embedRoutes(dir: string | undefined, releases: Pick<ReleaseStore, 'read'>) {
  return new Hono().get('/embed/:release{v1|\\d+\\.\\d+\\.\\d+-[\\w.-]+}/*', async (c, next) => {
    openToAll(c);
    const release = c.req.param('release');
    const file = c.req.path.slice(`/embed/${release}/`.length);
    const isAlias = release === alias;
    // Asked each time: a first build may come after the start. serveStatic complains of a folder that is not there.
    if (isAlias && (dir === undefined || !existsSync(dir))) return notBuilt(c);
    c.header('Cache-Control', isAlias && !hashed.test(file) ? fiveMinutes : forever);
    const served = isAlias || release === readManifest(dir)?.release ? await fromFolder(c, next, dir, file) : null;
    return served ?? (await fromBefore(c, releases, file, isAlias ? undefined : release)) ?? notFound(c);
  });
}

async function fromFolder(c: Context<Env, string>, next: Next, dir: string | undefined, file: string) {
  if (dir === undefined) return null;
  const serve = serveStatic({
    root: dir,
    // A name that no file has: folders have no page.
    index: '.no-index',
    precompressed: true,
    rewriteRequestPath: (path) => path.split('/').slice(3).join('/'),
  });
  const response = await serve(c, next);
  if (response) nameSourceMap(response, file, dir);
  return response ?? null;
}

/** Developer tools look here for what a line at the end of the file would say to everybody. */
function nameSourceMap(response: Response, file: string, dir: string): void {
  const map = `${file}.map`;
  if (existsSync(join(dir, map))) response.headers.set('SourceMap', basename(map));
}

/**
 * From a release that this host no longer comes with. Under the alias only what is named by its content: the first script
 * must be today's, but may have been loaded yesterday and ask for its parts now.
 */
async function fromBefore(c: Context, releases: Pick<ReleaseStore, 'read'>, file: string, release: string | undefined) {
  if (!file.endsWith('.js') || (release === undefined && !hashed.test(file))) return null;
  const encoding = smallestEncoding(c);
  const ending = endings[encoding] ?? '';
  const bytes = await releases.read(`${file}${ending}`, release);
  if (bytes === undefined) return null;
  c.header('Content-Type', 'text/javascript; charset=utf-8');
  c.header('Vary', 'Accept-Encoding');
  if (ending !== '') c.header('Content-Encoding', encoding);
  return c.body(new Uint8Array(bytes));
}

const endings: Readonly<Record<string, string>> = { br: '.br', gzip: '.gz' };

/** Of those that are understood; a client's order is that of its documentation, not of its wishes. */
function smallestEncoding(c: Context): string {
  return accepts(c, {
    header: 'Accept-Encoding',
    supports: Object.keys(endings),
    default: 'identity',
    match: (given, { supports, default: none }) =>
      supports.find((one) => given.some(({ type, q }) => type === one && q > 0)) ?? none,
  });
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
