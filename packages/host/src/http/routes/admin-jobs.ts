import { type AdminJobList, AdminJobQuery, ApplicationFormInput, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { limitBody, maxApplicationBytes, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';
import { requireBoard } from './boards.js';
import { canBeJobKey } from './jobs.js';

export function adminJobRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>()
    .get(paths.adminJobs, async (c) => {
      const query = readPlainQuery(c.req.url, AdminJobQuery);
      if (query.board !== undefined) await requireBoard(store, query.board);
      return c.json((await store.jobs.list(query, now())) satisfies AdminJobList);
    })
    .post(honoPath(paths.adminJobClose), limitBody(maxBodyBytes), async (c) => {
      const idOrSlug = c.req.param('id') ?? '';
      const job = canBeJobKey(idOrSlug) ? await store.jobs.close(idOrSlug, now()) : undefined;
      if (!job) throw problem('job-not-found');
      return c.json(job);
    })
    .get(honoPath(paths.adminJobApplication), async (c) => {
      const idOrSlug = c.req.param('id') ?? '';
      const job = canBeJobKey(idOrSlug) ? await store.jobs.findAnywhere(idOrSlug, now()) : undefined;
      if (!job) throw problem('job-not-found');
      return c.json(job.application);
    })
    .put(honoPath(paths.adminJobApplication), limitBody(maxApplicationBytes), async (c) => {
      const idOrSlug = c.req.param('id') ?? '';
      const form = await readBody(c, ApplicationFormInput);
      const job = canBeJobKey(idOrSlug) ? await store.jobs.putForm(idOrSlug, form, now()) : undefined;
      if (!job) throw problem('job-not-found');
      return c.json(job);
    });
}
