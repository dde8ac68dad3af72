import { ReadableStream } from 'node:stream/web';
import {
  type AdminSubscriptionPage,
  AdminSubscriptionQuery,
  ApplicationExportQuery,
  paths,
  SubscriptionExportQuery,
} from '@fractional-embed/contract';
import { Hono } from 'hono';
import { applicationsCsv } from '../../exports/applications-csv.js';
import { subscriptionsCsv } from '../../exports/subscriptions-csv.js';
import type { Log } from '../../log.js';
import { noteAudit } from '../audit.js';
import type { AppContext, AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { linkNext } from '../link-next.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';
import { requireBoard } from './boards.js';
import { canBeJobKey as canBeId } from './jobs.js';

/** Whether an address answers with a stream, of which nobody must wait for the end. */
export function isExport(path: string): boolean {
  return path === paths.adminApplicationsCsv || path === paths.adminSubscriptionsCsv;
}

/** What an operator takes out, and the newsletter's subscribers. */
export function adminExportRoutes({ store, publicUrl, now, log }: RouteDeps) {
  return new Hono<AppEnv>()
    .get(paths.adminApplicationsCsv, async (c) => {
      const query = readPlainQuery(c.req.url, ApplicationExportQuery);
      await noteExport(c, query.board);
      return stream(c, 'applications', applicationsCsv(store, query, now()));
    })
    .get(paths.adminSubscriptionsCsv, async (c) => {
      const query = readPlainQuery(c.req.url, SubscriptionExportQuery);
      await noteExport(c, query.board);
      return stream(c, 'subscriptions', subscriptionsCsv({ store, publicUrl, now: now() }, query));
    })
    .get(paths.adminSubscriptions, async (c) => {
      const query = readPlainQuery(c.req.url, AdminSubscriptionQuery);
      const { data, next } = await store.subscriptions.list(query);
      return c.json({ data, nextCursor: linkNext(c, query, next) } satisfies AdminSubscriptionPage);
    })
    .get(honoPath(paths.adminSubscription), async (c) => {
      const id = c.req.param('id') ?? '';
      const subscription = canBeId(id) ? await store.subscriptions.read(id) : undefined;
      if (subscription === undefined) throw problem('subscription-not-found');
      return c.json(subscription);
    });

  /** A board's slug may be written down once it is known to be one. */
  async function noteExport(c: AppContext, board: string | undefined): Promise<void> {
    if (board === undefined) return;
    const { slug } = await requireBoard(store, board);
    noteAudit(c, { subject: slug });
  }

  function stream(c: AppContext, name: string, pieces: AsyncIterable<string>): Response {
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
    c.header('Content-Disposition', `attachment; filename="${name}-${now().toISOString().slice(0, 10)}.csv"`);
    c.header('X-Content-Type-Options', 'nosniff');
    return c.body(ReadableStream.from(encoded(pieces, log)) as globalThis.ReadableStream<Uint8Array>);
  }
}

/**
 * A failure on the way ends the connection, by which clients see that the file is not whole. Whoever writes the answer
 * prints what it fails with, so that is not the words of a database, which may quote a person.
 */
async function* encoded(pieces: AsyncIterable<string>, log: Log): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let isWhole = true;
  try {
    for await (const piece of pieces) yield encoder.encode(piece);
  } catch (error) {
    log.failure('An export broke off', error);
    isWhole = false;
  }
  if (!isWhole) throw new Error('The export broke off: the log says why');
}
