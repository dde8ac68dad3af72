import { paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { entryOnWire, pageOnWire } from '../../delivery/wire.js';
import { limitBody, maxBodyBytes } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { readOutboxQuery } from '../outbox-query.js';
import { problem } from '../problem.js';
import { canBeJobKey as canBeId } from './jobs.js';

export function adminOutboxRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>()
    .get(paths.adminOutbox, async (c) => {
      const { state, limit, cursor } = readOutboxQuery(c.req.url);
      const after = cursor === undefined ? undefined : Number(cursor);
      const page = pageOnWire(await store.outbox.list({ state, limit, after }));
      if (page.nextCursor !== null) {
        const next = new URLSearchParams({ ...(state && { state }), limit: String(limit), cursor: page.nextCursor });
        c.header('Link', `<?${next}>; rel="next"`);
      }
      return c.json(page);
    })
    .post(honoPath(paths.adminOutboxResend), limitBody(maxBodyBytes), async (c) => {
      const id = c.req.param('id') ?? '';
      const entry = canBeId(id) ? await store.outbox.resend(id, now()) : undefined;
      if (entry === undefined) throw problem('outbox-entry-not-found');
      return c.json(entryOnWire(entry));
    });
}
