import type { Problem } from '@fractional-embed/contract';
import { expect } from 'vitest';
import { defaultLimits, type HourlyLimit, type Limits } from '../guards/limits.js';
import { solve } from '../guards/solve.test-support.js';
import { databaseOf } from '../store/sql-store.js';
import { inTables } from '../store/testing/tables.test-support.js';
import { now, problemOf } from './app.test-support.js';
import { freshKey, openApplyHost, someone, toJob } from './apply.test-support.js';

export interface From {
  peer?: string;
  headers?: Record<string, string>;
  key?: string;
  path?: string;
}

const used = [
  ...(['outbox', 'subscriptions', 'applications'] as const),
  ...(['idempotency_keys', 'rate_limits', 'spent_challenges'] as const),
];

/** A host whose clock and limits are set, and whose store may be away; asked from any address. */
export async function openGuardedHost() {
  const state = { clock: now, isAway: false };
  const limits: Record<keyof Limits, HourlyLimit> = { ...defaultLimits };
  const away = Object.assign(new Error('the disk is gone'), { code: 'SQLITE_IOERR' });
  const host = await openApplyHost((store) => ({
    store: { ...store, secret: () => (state.isAway ? Promise.reject(away) : store.secret()) },
    now: () => state.clock,
    limits,
  }));
  return {
    ...host,
    state,
    db: databaseOf(host.store),
    rows: () => inTables(host.store).applications('apply'),
    limit: (change: Partial<Limits>) => void Object.assign(limits, change),
    later: (ms: number) => void (state.clock = new Date(state.clock.getTime() + ms)),
    /** As if nothing had been sent. */
    async reset() {
      Object.assign(state, { clock: now, isAway: false });
      Object.assign(limits, defaultLimits);
      for (const table of used) await databaseOf(host.store).deleteFrom(table).execute();
    },
    /** Sends a form as it is, from an address. */
    async send(body: object, { peer, headers, key = freshKey(), path = toJob('short') }: From = {}) {
      const all = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers };
      const init = { method: 'POST', headers: all, body: JSON.stringify(body) };
      return host.app.request(path, init, { peerAddress: peer });
    },
    /** A form that was shown a minute ago. */
    shown: (body: object = {}) => ({ ...someone, formToken: host.formToken, ...body }),
  };
}

export type GuardedHost = Awaited<ReturnType<typeof openGuardedHost>>;

/** What an answer asks to solve; fails when it asks for nothing. */
export async function challengeOf(response: Response): Promise<NonNullable<Problem['challenge']>> {
  const problem = await problemOf(response);
  expect([response.status, problem.code]).toEqual([403, 'challenge-required']);
  return problem.challenge!;
}

export async function prove(response: Response): Promise<string> {
  return solve(await challengeOf(response));
}
