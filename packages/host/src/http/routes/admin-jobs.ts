import { ApplicationFormInput, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { limitBody, maxApplicationBytes, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { problem } from '../problem.js';
import { canBeJobKey } from './jobs.js';

export function adminJobRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>()
    .post(honoPath(paths.adminJobClose), limitBody(maxBodyBytes), async (c) => {
      const id = requireId(c.req.param('id'));
      const job = await store.jobs.close(id, now());
      if (!job) throw problem('job-not-found');
      return c.json(job);
    })
    .put(honoPath(paths.adminJobApplication), limitBody(maxApplicationBytes), async (c) => {
      const id = requireId(c.req.param('id'));
      const form = await readBody(c, ApplicationFormInput);
      const job = await store.jobs.putForm(id, form, now());
      if (!job) throw problem('job-not-found');
      return c.json(job);
    });
}

/** @throws HttpProblem `job-not-found` for what can be no job's id. */
function requireId(id = ''): string {
  if (!canBeJobKey(id)) throw problem('job-not-found');
  return id;
}
