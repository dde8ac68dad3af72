import { type Board, type JobPage, type JobQuery, paths, toSearchParams } from '@fractional-embed/contract';
import { Hono } from 'hono';
import type { Store } from '../../store/store.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { type CursorScope, readCursor, writeCursor } from '../cursor.js';
import { honoPath } from '../hono-path.js';
import { readJobQuery } from '../job-query.js';
import { problem } from '../problem.js';
import { requireBoard } from './boards.js';

export function jobRoutes({ store, now }: RouteDeps) {
  const secret = remember(() => store.secret());
  return new Hono<AppEnv>()
    .get(honoPath(paths.jobs), async (c) => {
      const asked = readJobQuery(c.req.url);
      const board = await requireBoard(store, c.req.param('board'));
      const query = inEffect(asked, board);
      const page = await search({ store, board, query, now: now(), secret: await secret() });
      if (page.nextCursor) {
        const next = toSearchParams({ ...asked, cursor: page.nextCursor });
        c.header('Link', `<?${next}>; rel="next"`);
      }
      return c.json(page);
    })
    .get(honoPath(paths.job), async (c) => {
      const board = await requireBoard(store, c.req.param('board'));
      const idOrSlug = c.req.param('idOrSlug') ?? '';
      const job = canBeJobKey(idOrSlug) ? await store.jobs.find(board.slug, idOrSlug, now()) : undefined;
      if (!job) throw problem('job-not-found');
      return c.json(job);
    });
}

/** The query with the board's defaults filled in, which cursors are bound to. */
function inEffect(query: JobQuery, board: Board): JobQuery {
  const sort = query.sort ?? (query.q.trim() ? 'relevance' : board.defaultSort);
  return { ...query, sort, currency: query.currency ?? board.currency };
}

interface Search {
  store: Store;
  board: Board;
  query: JobQuery;
  now: Date;
  secret: Uint8Array;
}

async function search({ store, board, query, now, secret }: Search): Promise<JobPage> {
  const scope: CursorScope = { board: board.slug, query };
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, scope, secret);
  const { data, next, total, facets } = await store.jobs.search(board, query, { now, after });
  return { data, nextCursor: next && writeCursor(next, scope, secret), total, facets };
}

/** Asks until there is an answer, and then never again. */
function remember<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: T | undefined;
  return async () => (answer ??= await ask());
}

const maxKeyLength = 200;

/** Ids and slugs are short text; a database may refuse the rest with an error of its own. */
export function canBeJobKey(text: string): boolean {
  return text.length > 0 && text.length <= maxKeyLength && !text.includes('\0');
}
