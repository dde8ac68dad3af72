import { paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { limitBody, maxBodyBytes } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { problem } from '../problem.js';
import { canBeJobKey } from './jobs.js';

export function adminJobRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>().post(honoPath(paths.adminJobClose), limitBody(maxBodyBytes), async (c) => {
    const id = c.req.param('id') ?? '';
    const job = canBeJobKey(id) ? await store.jobs.close(id, now()) : undefined;
    if (!job) throw problem('job-not-found');
    return c.json(job);
  });
}
