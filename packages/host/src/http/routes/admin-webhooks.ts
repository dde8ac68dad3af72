import { paths, WebhookInput, type WebhookList } from '@fractional-embed/contract';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { secretOnWire, webhookOnWire } from '../../delivery/wire.js';
import { noteAudit } from '../audit.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppEnv, RouteDeps } from '../context.js';
import { honoPath } from '../hono-path.js';
import { problem } from '../problem.js';
import { canBeJobKey as canBeId } from './jobs.js';

// A misspelt `board` that is left out would tell one partner of another's applications.
const StrictWebhookInput = z.strictObject(WebhookInput.shape);

export function adminWebhookRoutes({ store, now }: RouteDeps) {
  const { webhooks } = store;
  return new Hono<AppEnv>()
    .get(paths.adminWebhooks, async (c) => {
      const data = (await webhooks.list(now())).map(webhookOnWire);
      return c.json({ data } satisfies WebhookList);
    })
    .post(paths.adminWebhooks, limitBody(maxBodyBytes), async (c) => {
      const input = await readBody(c, StrictWebhookInput);
      const added = await webhooks.add(input, now());
      noteAudit(c, { subject: added.id });
      return c.json(secretOnWire(added), 201);
    })
    .delete(honoPath(paths.adminWebhook), async (c) => {
      return c.json(webhookOnWire(found(await webhooks.remove(idOf(c.req.param('id')), now()))));
    })
    .post(honoPath(paths.adminWebhookRotate), limitBody(maxBodyBytes), async (c) => {
      return c.json(secretOnWire(found(await webhooks.rotate(idOf(c.req.param('id')), now()))));
    })
    .post(honoPath(paths.adminWebhookEnable), limitBody(maxBodyBytes), async (c) => {
      return c.json(webhookOnWire(found(await webhooks.enable(idOf(c.req.param('id')), now()))));
    });
}

function idOf(id: string | undefined): string {
  return id !== undefined && canBeId(id) ? id : '';
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw problem('webhook-not-found');
  return one;
}
