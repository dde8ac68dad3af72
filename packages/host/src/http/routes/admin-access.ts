import {
  AdminKeyInput,
  type AdminKeyList,
  AdminKeyRotation,
  type AuditPage,
  AuditQuery,
  paths,
} from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { noteAudit } from '../audit.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { linkNext } from '../link-next.js';
import { readPlainQuery } from '../plain-query.js';
import { problem } from '../problem.js';

// A misspelt `expiresAt` that is left out would make a key for ever.
const StrictKeyInput = z.strictObject(AdminKeyInput.shape);
const StrictRotation = z.strictObject(AdminKeyRotation.shape);

const hourMs = 3_600_000;

/** Who may come in, and what they did. */
export function adminAccessRoutes({ store, now }: RouteDeps) {
  const { adminKeys, audit } = store;
  return new Hono<AppEnv>()
    .get(paths.adminKeys, async (c) => c.json({ data: await adminKeys.list() } satisfies AdminKeyList))
    .post(paths.adminKeys, limitBody(maxBodyBytes), async (c) => {
      const input = await readBody(c, StrictKeyInput);
      if (input.expiresAt !== null && Date.parse(input.expiresAt) <= now().getTime()) throw inThePast();
      const made = await adminKeys.add(input, now());
      noteAudit(c, { subject: made.id });
      return c.json(made, 201);
    })
    .post(honoPath(paths.adminKeyRotate), limitBody(maxBodyBytes), async (c) => {
      const { overlapHours } = await readBody(c, StrictRotation);
      const made = found(await adminKeys.rotate(c.req.param('id') ?? '', overlapHours * hourMs, now()));
      noteAudit(c, { details: { replacedBy: made.id, overlapHours } });
      return c.json(made);
    })
    .delete(honoPath(paths.adminKey), async (c) =>
      c.json(found(await adminKeys.revoke(c.req.param('id') ?? '', now()))),
    )
    .get(paths.adminAudit, async (c) => {
      const query = readPlainQuery(c.req.url, AuditQuery);
      const { limit, cursor } = query;
      const { data, next } = await audit.list({ limit, after: cursor === undefined ? undefined : Number(cursor) });
      return c.json({ data, nextCursor: linkNext(c, query, next) } satisfies AuditPage);
    });
}

function inThePast() {
  const message = 'Must be in the future; leave it out for a key that works until it is revoked.';
  return problem('invalid-request', { errors: [{ pointer: '/body/expiresAt', code: 'invalid-value', message }] });
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw problem('admin-key-not-found');
  return one;
}
