import { Hono } from 'hono';
import { apiReferenceRoutes } from './api-reference.js';
import { calculatorPage } from './calculator-page.js';
import { communityPage } from './community-page.js';
import { embedFileRoutes, installedEmbedDir } from './embed-files.js';
import { guidePage } from './guide-page.js';
import { jobPage } from './job-page.js';
import { jobsPage } from './jobs-page.js';
import { missingJobPage } from './missing-page.js';
import type { PageDeps } from './page-deps.js';
import { respondWithPage } from './respond.js';
import { shownBoard } from './shown-board.js';
import { sidebarPage } from './sidebar-page.js';
import { siteFileRoutes } from './site-files.js';
import { startPage } from './start-page.js';

export type { PageDeps } from './page-deps.js';

/** What people see of a host: its start page, the demos, the documentation, each role's page, the embed scripts. */
export function pageRoutes(deps: PageDeps) {
  return new Hono()
    .get('/', async (c) => respondWithPage(c, startPage(deps.publicUrl, await shownBoard(deps))))
    .get('/demo/community', async (c) => respondWithPage(c, communityPage(await shownBoard(deps))))
    .get('/demo/sidebar', async (c) => respondWithPage(c, sidebarPage(await shownBoard(deps))))
    .get('/demo/calculator', (c) => respondWithPage(c, calculatorPage()))
    .get('/docs/embed', async (c) => respondWithPage(c, await guidePage(deps.publicUrl, await shownBoard(deps))))
    .route('/', jobPageRoutes(deps))
    .route('/', apiReferenceRoutes())
    .route('/', siteFileRoutes())
    .route('/', embedFileRoutes(deps.embedDir ?? installedEmbedDir()));
}

/**
 * A closed role keeps its page for people and answers 410, so that search engines take it out: their guidelines ask
 * for 404 or 410, or for a page without its markup. This one has neither markup nor a place in an index.
 */
function jobPageRoutes(deps: PageDeps) {
  return new Hono()
    .get('/jobs', async (c) => {
      const board = await deps.store.boards.get(c.req.query('board') ?? (await shownBoard(deps)));
      return respondWithPage(c, await jobsPage(deps, board));
    })
    .get('/jobs/:slug', async (c) => {
      const job = await deps.store.jobs.findAnywhere(c.req.param('slug'), deps.now());
      if (job === undefined) return respondWithPage(c, missingJobPage(), { status: 404 });
      return respondWithPage(c, jobPage(job), { status: job.status === 'open' ? 200 : 410 });
    });
}
