import {
  type AdminApplicationPage,
  AdminApplicationQuery,
  ApplicationStatusInput,
  paths,
} from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AuditNote } from '../../store/access/access-stores.js';
import { noteAudit } from '../audit.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { linkNext } from '../link-next.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';
import { canBeJobKey as canBeId } from './jobs.js';

// A misspelt `from` that is left out would overwrite what somebody else decided.
const StrictStatusInput = z.strictObject(ApplicationStatusInput.shape);

/** What people sent, for the operator to read. */
export function adminApplicationRoutes({ store, now }: RouteDeps) {
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
    .put(honoPath(paths.adminApplicationStatus), limitBody(maxBodyBytes), async (c) => {
      const input = await readBody(c, StrictStatusInput);
      noteAudit(c, { details: detailsOf(input) });
      const id = c.req.param('id') ?? '';
      const moved = canBeId(id) ? await store.applications.setStatus(id, input, now()) : undefined;
      if (moved === undefined) throw problem('application-not-found');
      return c.json(moved);
    })
    .get(honoPath(paths.adminApplicationFile), async (c) => {
      const { files } = await read(c.req.param('id'));
      const file = files.find(({ id }) => id === c.req.param('file'));
      const bytes = file && (await store.uploads.read(file.id));
      if (!file || !bytes) throw problem('application-not-found');
      noteAudit(c, { details: { file: file.id } });
      // Never shown in a browser, whatever it is: only saved.
      c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
      c.header('X-Content-Type-Options', 'nosniff');
      c.header('Content-Security-Policy', "sandbox; default-src 'none'");
      c.header('Content-Type', file.mediaType);
      return c.body(new Uint8Array(bytes));
    });
}

function detailsOf({ status, from }: ApplicationStatusInput): AuditNote['details'] {
  return { status, ...(from !== undefined && { from }) };
}
