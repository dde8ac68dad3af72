import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { html } from 'hono/html';
import type { PageDeps } from './page-deps.js';
import type { Html } from './respond.js';
import { shownBoard } from './shown-board.js';

/** Where a board is shown to places that take only frames. */
export const framePath = (board: string): string => `/frame/${encodeURIComponent(board)}`;

const usual = { width: 800, height: 900 };
const least = { width: 280, height: 300 };
const cacheSeconds = 3600;

/**
 * oEmbed 1.0: what a content system asks when an author pastes the address of a board or of a role.
 * https://oembed.com
 */
export function oembedRoutes({ store, publicUrl, now }: Pick<PageDeps, 'store' | 'publicUrl' | 'now'>) {
  return new Hono().get('/oembed', cors(), async (c) => {
    if ((c.req.query('format') ?? 'json') !== 'json') return c.text('Only format=json is spoken here.', 501);
    const path = pathWithin(publicUrl, c.req.query('url'));
    const [, kind, name] = /^\/(frame|jobs)\/([^/?#]+)$/.exec(path?.pathname ?? '') ?? [];
    if (kind === 'jobs' && name) {
      const job = await store.jobs.findAnywhere(name, now());
      return job ? answer(c, publicUrl, { type: 'link', title: job.title }) : c.text('There is no such role.', 404);
    }
    const boards = await store.boards.list();
    const asked = kind === 'frame' ? name : boardOf(path, shownBoard(boards));
    const board = boards.find(({ slug }) => slug === asked);
    if (!board) return c.text('url must be the address of a board or of a role on this host.', 404);
    const { width, height } = sizeOf(c);
    const src = `${publicUrl}${framePath(board.slug)}`;
    const title = `Open roles of ${board.title}`;
    const frame =
      await html`<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`;
    return answer(c, publicUrl, { type: 'rich', title, html: String(frame), width, height });
  });
}

/** For the head of a page that can be pasted. */
export function oembedLink(publicUrl: string, path: string): Html {
  const address = `${publicUrl}/oembed?url=${encodeURIComponent(`${publicUrl}${path}`)}`;
  return html`<link rel="alternate" type="application/json+oembed" href="${address}">`;
}

function answer(c: Context, publicUrl: string, found: Readonly<Record<string, unknown>>) {
  c.header('Cache-Control', `public, max-age=${cacheSeconds}`);
  const provider = { provider_name: 'Fractional Embed', provider_url: publicUrl, cache_age: cacheSeconds };
  return c.json({ version: '1.0', ...found, ...provider });
}

function pathWithin(publicUrl: string, asked: string | undefined): URL | undefined {
  if (asked === undefined || !URL.canParse(asked)) return undefined;
  const url = new URL(asked);
  return url.origin === new URL(publicUrl).origin ? url : undefined;
}

/** Of the list of roles, and of the page that shows a board among other things. */
function boardOf(url: URL | undefined, usualBoard: string): string | undefined {
  if (url?.pathname === '/demo/community') return usualBoard;
  return url?.pathname === '/jobs' ? (url.searchParams.get('board') ?? usualBoard) : undefined;
}

function sizeOf(c: Context): typeof usual {
  const within = (name: 'width' | 'height'): number => {
    const most = Number(c.req.query(`max${name}`) ?? usual[name]);
    return Number.isFinite(most) ? Math.max(least[name], Math.min(usual[name], Math.trunc(most))) : usual[name];
  };
  return { width: within('width'), height: within('height') };
}
