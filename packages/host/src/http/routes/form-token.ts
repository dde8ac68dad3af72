import { type FormToken, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import { writeFormToken } from '../../guards/form-token.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { requireBoard } from './boards.js';

export function formTokenRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>().get(honoPath(paths.formToken), async (c) => {
    const { slug } = await requireBoard(store, c.req.param('board'));
    return c.json({ formToken: writeFormToken(slug, now(), await store.secret()) } satisfies FormToken);
  });
}
