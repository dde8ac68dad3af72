import { type Board, Board as BoardSchema, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import type { Store } from '../../store/store.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { problem } from '../problem.js';

export function boardRoutes({ store }: RouteDeps) {
  return new Hono<AppEnv>().get(honoPath(paths.board), async (c) => {
    return c.json(await requireBoard(store, c.req.param('board')));
  });
}

/** @throws HttpProblem `board-not-found`; what cannot be a slug does not reach the store. */
export async function requireBoard(store: Store, slug: string | undefined): Promise<Board> {
  const board = isSlug(slug) ? await store.boards.get(slug) : undefined;
  if (!board) throw problem('board-not-found');
  return board;
}

export function isSlug(text: string | undefined): text is string {
  return BoardSchema.shape.slug.safeParse(text).success;
}
