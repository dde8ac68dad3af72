import { setTimeout as sleep } from 'node:timers/promises';
import {
  paths,
  SubscriptionInput,
  type SubscriptionReceipt,
  type SubscriptionState,
  SubscriptionToken,
} from '@fractional-embed/contract';
import { Hono } from 'hono';
import { follow } from '../../newsletter/follow-token.js';
import type { TokenPurpose } from '../../newsletter/token.js';
import { limitBody, maxBodyBytes, readBody } from '../body.js';
import type { AppContext, AppEnv, RouteDeps } from '../context.js';
import { guardOf, type Terms } from '../guard.js';
import { honoPath } from '../hono-path.js';
import { problem } from '../problem.js';
import { requireBoard } from './boards.js';

/** Answers take at least so long, many times what the work takes: nobody can tell from them what was done. */
const answerAfterMs = 100;

export function subscriptionRoutes(deps: RouteDeps) {
  const { store, now } = deps;
  const guard = guardOf('subscribe', deps);
  return new Hono<AppEnv>()
    .post(honoPath(paths.subscriptions), limitBody(maxBodyBytes), async (c) => {
      const { slug: board } = await requireBoard(store, c.req.param('board'));
      const { email, consents, ...trap } = await readBody(c, SubscriptionInput);
      const ask = async ({ admission }: Terms) => ({
        quotas: await store.subscriptions.ask({ board, email, consents, admission, now: now() }),
      });
      await Promise.all([guard({ c, board, trap }, ask), sleep(answerAfterMs)]);
      return c.json({ status: 'confirmation-sent' } satisfies SubscriptionReceipt, 202, noStore);
    })
    .post(honoPath(paths.subscriptionConfirm), limitBody(maxBodyBytes), async (c) => {
      const { token } = await readBody(c, SubscriptionToken);
      await followOnBoard(c, 'confirm', token, '/body/token');
      return c.json({ status: 'confirmed' } satisfies SubscriptionState, 200, noStore);
    })
    .post(honoPath(paths.subscriptionEnd), limitBody(maxBodyBytes), async (c) => {
      // RFC 8058: mail programs post a form of their own to the address in the mail, which carries the token.
      const inQuery = c.req.query('token');
      const token = inQuery ?? (await readBody(c, SubscriptionToken)).token;
      await followOnBoard(c, 'unsubscribe', token, inQuery === undefined ? '/body/token' : '/query/token');
      return c.json({ status: 'unsubscribed' } satisfies SubscriptionState, 200, noStore);
    });

  async function followOnBoard(c: AppContext, purpose: TokenPurpose, token: string, pointer: string): Promise<void> {
    await requireBoard(store, c.req.param('board'));
    const followed = await follow(store, purpose, token, now());
    if (followed.kind === 'found') return;
    const message = {
      expired: 'The link has expired: subscribe again to get a new one.',
      gone: 'The subscription has ended: subscribe again to get a new link.',
      invalid: 'The token must be the one of the link, as it came.',
    }[followed.kind];
    throw problem('invalid-request', { errors: [{ pointer, code: `token-${followed.kind}`, message }] });
  }
}

const noStore = { 'Cache-Control': 'no-store' };
