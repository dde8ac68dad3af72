import { type ImportReport, ImportRequest, paths } from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { FeedUnreadable, importers } from '../../importers/index.js';
import { feedAtUrl } from '../../imports/feed-at-url.js';
import { FeedUnreachable } from '../../imports/feed-unreachable.js';
import { type ImportInput, runImport } from '../../imports/run-import.js';
import { noteAudit } from '../audit.js';
import { limitBody, maxImportBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { problem } from '../problem.js';
import { requireBoard } from './boards.js';

const systems = Object.keys(importers);
const maxNameLength = 200;

/** The contract's request, with what this host can do: the systems it knows, and a document or an address. */
const PossibleRequest = z
  .strictObject({
    ...ImportRequest.shape,
    system: z.enum(systems),
    feed: z.optional(z.string().check(z.maxLength(maxNameLength))),
    feedHint: z.optional(z.string().check(z.maxLength(maxNameLength))),
    url: z.optional(
      z.string().check(z.regex(/^https?:\/\/\S+$/, { error: 'url must begin with http:// or https://.' })),
    ),
  })
  .check(
    z.refine(({ document, url }) => document !== undefined || url !== undefined, {
      path: ['document'],
      error: 'Give the feed’s text as document, or its address as url.',
      // Beside other errors, too: they are all said at once.
      when: ({ value }) => typeof value === 'object' && value !== null,
    }),
  );
type PossibleRequest = z.infer<typeof PossibleRequest>;

export function adminImportRoutes({ store, now }: RouteDeps) {
  return new Hono<AppEnv>().post(paths.adminImports, limitBody(maxImportBytes), async (c) => {
    const request = await readBody(c, PossibleRequest, ['document']);
    await requireBoard(store, request.board);
    noteAudit(c, { subject: request.board, details: request.dryRun ? { dryRun: true } : {} });
    return c.json((await importNow(request)) satisfies ImportReport);
  });

  async function importNow(request: PossibleRequest): Promise<ImportReport> {
    try {
      return await runImport({ store, now }, await toInput(request));
    } catch (error) {
      if (error instanceof FeedUnreadable) throw problem('feed-unreadable', { detail: error.message });
      if (error instanceof FeedUnreachable) throw problem('feed-unreachable', { detail: error.message });
      throw error;
    }
  }
}

async function toInput(request: PossibleRequest): Promise<ImportInput> {
  const { system, board, document, url, feed, feedHint, all, closeMany, dryRun } = request;
  const asked = { system, board, all, closeMany, dryRun };
  if (document === undefined) return { ...asked, ...(await feedAtUrl(system, url ?? '', { feed })) };
  const from = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  return { ...asked, document, feed, feedHint: feedHint ?? '', url: from };
}
