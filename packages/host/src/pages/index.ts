import { type Context, Hono } from 'hono';
import { embedRoutes } from '../embed/embed-routes.js';
import { readManifest } from '../embed/installed-build.js';
import { apiReferenceRoutes } from './api-reference.js';
import { calculatorPage } from './calculator-page.js';
import { communityPage } from './community-page.js';
import { elementStyleRoutes } from './element-styles.js';
import { framePage } from './frame-page.js';
import { guidePage } from './guide-page.js';
import { jobPage, takesForms } from './job-page.js';
import { jobsPage } from './jobs-page.js';
import { missingBoardPage, missingJobPage } from './missing-page.js';
import { newsletterRoutes } from './newsletter-pages.js';
import { oembedRoutes } from './oembed.js';
import type { PageDeps } from './page-deps.js';
import { framedPolicy } from './policy.js';
import { type Html, respondWithPage } from './respond.js';
import { shownBoard } from './shown-board.js';
import { sidebarPage } from './sidebar-page.js';
import { siteFileRoutes } from './site-files.js';
import { startPage } from './start-page.js';
import { elementWriter } from './written-elements.js';

export type { PageDeps } from './page-deps.js';

/** What people see of a host: its start page, the demos, the documentation, each role's page, the embed scripts. */
export function pageRoutes(deps: PageDeps) {
  const { store, publicUrl } = deps;
  const write = elementWriter(deps);
  const shown = async () => shownBoard(await store.boards.list());
  return new Hono()
    .get('/', async (c) => respondWithPage(c, startPage(publicUrl, await store.boards.list())))
    .get('/demo/community', async (c) => respondWithPage(c, await communityPage(await shown(), pathOf(c), write)))
    .get('/demo/sidebar', async (c) => respondWithPage(c, await sidebarPage(await shown(), write)))
    .get('/demo/calculator', async (c) => respondWithPage(c, await calculatorPage(write)))
    .get('/docs/embed', (c) =>
      withAskedBoard(c, deps, (board) => guidePage(publicUrl, board, readManifest(deps.embedDir))),
    )
    .get('/frame/:board', async (c) => {
      const board = await store.boards.get(c.req.param('board'));
      if (!board) return respondWithPage(c, missingBoardPage('/jobs', await store.boards.list()), { status: 404 });
      const page = framePage({ board, path: pathOf(c), filters: c.req.query('filters'), publicUrl, write });
      return respondWithPage(c, await page, { policy: framedPolicy });
    })
    .route('/', oembedRoutes(deps))
    .route('/', jobPageRoutes(deps))
    .route('/', newsletterRoutes(deps))
    .route('/', apiReferenceRoutes())
    .route('/', siteFileRoutes())
    .route('/', elementStyleRoutes())
    .route('/', embedRoutes(deps.embedDir, store.releases));
}

/** Path and query, as asked for. */
function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}

/**
 * A closed role keeps its page for people and answers 410, so that search engines take it out: their guidelines ask
 * for 404 or 410, or for a page without its markup. This one has neither markup nor a place in an index.
 */
function jobPageRoutes(deps: PageDeps) {
  return new Hono()
    .get('/jobs', (c) => withAskedBoard(c, deps, async (slug) => jobsPage(deps, await deps.store.boards.get(slug))))
    .get('/jobs/:slug', async (c) => {
      const job = await deps.store.jobs.findAnywhere(c.req.param('slug'), deps.now());
      if (job === undefined) return respondWithPage(c, missingJobPage(), { status: 404 });
      const board = takesForms(job.application) ? await boardOf(deps, job.id) : undefined;
      return respondWithPage(c, jobPage(job, board), { status: job.status === 'open' ? 200 : 410 });
    });
}

/** A board that carries the role, to apply for it from its own page. */
async function boardOf({ store, now }: PageDeps, id: string): Promise<string | undefined> {
  for (const { slug } of await store.boards.list()) if (await store.jobs.find(slug, id, now())) return slug;
  return undefined;
}

/** The page of the board in `?board=`, or of the board that our pages show; an unknown one is answered with those there are. */
async function withAskedBoard(c: Context, { store }: PageDeps, page: (board: string) => Promise<Html>) {
  const boards = await store.boards.list();
  const asked = c.req.query('board');
  if (asked === undefined || boards.some(({ slug }) => slug === asked)) {
    return respondWithPage(c, await page(asked ?? shownBoard(boards)));
  }
  return respondWithPage(c, missingBoardPage(c.req.path, boards), { status: 404 });
}
