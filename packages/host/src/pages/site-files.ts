import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';

/** Beside the sources in a checkout and in the published package alike: both `src` and `dist` lie two levels above us. */
const folder = new URL('../../src/pages/assets/', import.meta.url);

const files = {
  '/favicon.ico': { file: 'favicon.ico', type: 'image/x-icon' },
  '/assets/site.css': { file: 'site.css', type: 'text/css; charset=utf-8' },
  '/assets/community.css': { file: 'community.css', type: 'text/css; charset=utf-8' },
  '/assets/blog.css': { file: 'blog.css', type: 'text/css; charset=utf-8' },
  '/assets/frame.css': { file: 'frame.css', type: 'text/css; charset=utf-8' },
  '/assets/frame.js': { file: 'frame.js', type: 'text/javascript; charset=utf-8' },
  '/assets/api-reference.css': { file: 'api-reference.css', type: 'text/css; charset=utf-8' },
  '/assets/api-reference.js': { file: 'api-reference.js', type: 'text/javascript; charset=utf-8' },
} as const;

/** One of our pages' own files, read when it is asked for: there are few, and they are small. */
export function readAsset(file: string): Promise<Buffer> {
  return readFile(new URL(file, folder));
}

const robots = 'User-agent: *\nDisallow: /v1/admin/\n';

/** Style sheets, icon and robots.txt of our own pages, by name: no path of a request is ever joined to a folder. */
export function siteFileRoutes() {
  const app = new Hono();
  for (const [path, { file, type }] of Object.entries(files)) {
    app.get(path, async (c) => {
      const bytes = new Uint8Array(await readAsset(file));
      return c.body(bytes, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' });
    });
  }
  return app.get('/robots.txt', (c) => c.text(robots, 200, { 'Cache-Control': 'public, max-age=3600' }));
}
