import { BoardInput, type BoardList, type BoardRemoval, BoardRemovalQuery, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { asAdmin, listAsAdmin, putAsAdmin } from '../../boards/admin-boards.js';
import { noteAudit } from '../audit.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';
import { isSlug, requireBoard } from './boards.js';

// A misspelt field that is silently left out would look like a change that was made.
const StrictBoardInput = z.strictObject(BoardInput.shape);

export function adminBoardRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>()
    .get(paths.adminBoards, async (c) => {
      return c.json({ data: await listAsAdmin(store) } satisfies BoardList);
    })
    .get(honoPath(paths.adminBoard), async (c) =>
      c.json(await asAdmin(store, await requireBoard(store, c.req.param('board')))),
    )
    .put(honoPath(paths.adminBoard), limitBody(maxBodyBytes), async (c) => {
      const slug = requireSlug(c.req.param('board'));
      const input = await readBody(c, StrictBoardInput);
      const { board, details } = await putAsAdmin(store, slug, { input, now: now() });
      noteAudit(c, { details });
      return c.json(board);
    })
    .delete(honoPath(paths.adminBoard), async (c) => {
      const { slug } = await requireBoard(store, c.req.param('board'));
      const { withJobs } = readPlainQuery(c.req.url, BoardRemovalQuery);
      return c.json((await store.boards.remove(slug, { withJobs })) satisfies BoardRemoval);
    });
}

function requireSlug(slug: string | undefined): string {
  if (isSlug(slug)) return slug;
  const message = 'A board’s slug must be 1 to 64 small letters, digits and hyphens, without a hyphen at either end.';
  throw problem('invalid-request', { errors: [{ pointer: '/path/board', code: 'invalid-format', message }] });
}
