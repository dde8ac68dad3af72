import { type AdminApplicationPage, AdminApplicationQuery, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { linkNext } from '../link-next.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';
import { canBeJobKey as canBeId } from './jobs.js';

/** What people sent, for the operator to read. */
export function adminApplicationRoutes({ store }: RouteDeps) {
  const read = async (id = '') => {
    const application = canBeId(id) ? await store.applications.read(id) : undefined;
    if (application === undefined) throw problem('application-not-found');
    return application;
  };
  return new Hono<AppEnv>()
    .get(paths.adminApplications, async (c) => {
      const query = readPlainQuery(c.req.url, AdminApplicationQuery);
      const { data, next } = await store.applications.list(query);
      return c.json({ data, nextCursor: linkNext(c, query, next) } satisfies AdminApplicationPage);
    })
    .get(honoPath(paths.adminApplication), async (c) => c.json(await read(c.req.param('id'))))
    .get(honoPath(paths.adminApplicationFile), async (c) => {
      const { files } = await read(c.req.param('id'));
      const file = files.find(({ id }) => id === c.req.param('file'));
      const bytes = file && (await store.uploads.read(file.id));
      if (!file || !bytes) throw problem('application-not-found');
      // Never shown in a browser, whatever it is: only saved.
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      c.header('X-Content-Type-Options', 'nosniff');
      c.header('Content-Security-Policy', "sandbox; default-src 'none'");
      c.header('Content-Type', file.mediaType);
      return c.body(new Uint8Array(bytes));
    });
}
