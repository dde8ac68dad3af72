import { FormToken } from '@fractional-embed/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { challengeLifetimeMs } from '../guards/challenge.js';
import { writeFormToken } from '../guards/form-token.js';
import { solve } from '../guards/solve.test-support.js';
import { soonMs, staleMs } from '../guards/suspicion.js';
import { now, problemOf } from './app.test-support.js';
import { freshKey, someone } from './apply.test-support.js';
import { challengeOf, type From, type GuardedHost, openGuardedHost, prove } from './guarded-host.test-support.js';

const hourMs = 3_600_000;
let host: GuardedHost;
beforeAll(async () => {
  host = await openGuardedHost();
});
beforeEach(() => host.reset());
afterAll(() => host.close());

const send = (body: object, from?: From) => host.send(body, from);
const shown = (body?: object) => host.shown(body);

describe('a form token', () => {
  const token = async (board = 'apply') => {
    const response = await host.app.request(`/v1/boards/${board}/form-token`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return FormToken.parse(await response.json()).formToken;
  };

  it('is of its board, and of no other', async () => {
    const [own, others] = [await token(), await token('demo')];
    host.later(soonMs);
    await challengeOf(await send({ ...someone, formToken: others }));
    expect((await send({ ...someone, formToken: own })).status).toBe(201);
    expect((await problemOf(await host.app.request('/v1/boards/nobody/form-token'))).code).toBe('board-not-found');
  });

  it('is too new for some seconds, and too old after two days', async () => {
    const formToken = await token();
    for (const ms of [0, soonMs - 1, 1, staleMs - soonMs, 1]) {
      host.later(ms);
      const isGood =
        host.state.clock.getTime() - now.getTime() >= soonMs && host.state.clock.getTime() - now.getTime() <= staleMs;
      expect((await send({ ...someone, formToken })).status).toBe(isGood ? 201 : 403);
    }
  });

  it('is worth nothing once it is changed', async () => {
    for (const formToken of ['', 'x', `0${host.formToken}`, host.formToken.slice(0, -1), `${host.formToken}=`, 'a.b']) {
      await challengeOf(await send({ ...someone, formToken }));
    }
    const stranger = writeFormToken('apply', new Date(now.getTime() - hourMs), new Uint8Array(32));
    await challengeOf(await send({ ...someone, formToken: stranger }));
    expect(await host.rows()).toEqual([]);
  });
});

describe('a challenge', () => {
  it('is solved with the same key, and the application kept with a note', async () => {
    const key = freshKey();
    const proof = await prove(await send(someone, { key }));
    expect((await send({ ...someone, proof }, { key })).status).toBe(201);
    expect((await host.rows()).map(({ flags }) => JSON.parse(flags) as unknown)).toEqual([['challenge-solved']]);
  });

  it('lets through what fills the hidden field in, with a note', async () => {
    const trapped = shown({ website: 'https://spam.example' });
    const proof = await prove(await send(trapped));
    expect((await send({ ...trapped, proof })).status).toBe(201);
    expect(JSON.parse((await host.rows())[0]!.flags)).toEqual(['challenge-solved', 'hidden-field-filled']);
    expect((await host.rows())[0]!.content).not.toContain('spam.example');
  });

  it('is good once, for its board and operation, and for half an hour', async () => {
    const proof = await prove(await send(someone));
    const subscription = { email: someone.email, proof };
    await challengeOf(await send(subscription, { path: '/v1/boards/apply/subscriptions' }));
    await host.store.boards.put('demo', {}, now);
    host.later(challengeLifetimeMs);
    await challengeOf(await send({ ...someone, proof }));
    host.state.clock = now;
    expect((await send({ ...someone, proof })).status).toBe(201);
    await challengeOf(await send({ ...someone, proof }));
  });

  it('is not solved by anything else', async () => {
    const challenge = await challengeOf(await send(someone));
    const proof = solve(challenge);
    const solution = JSON.parse(atob(proof)) as Record<string, unknown>;
    const wrong = [
      { ...solution, number: (solution.number as number) + 1 },
      { ...solution, number: String(solution.number) },
      { ...solution, salt: `${solution.salt as string}0` },
      { ...solution, salt: (solution.salt as string).replace(/\d+&/, '9999999999&') },
      { ...solution, algorithm: 'SHA-1' },
      { ...solution, signature: 'f'.repeat(64) },
      null,
      [],
      'text',
    ];
    for (const one of [...wrong.map((given) => btoa(JSON.stringify(given))), 'no base64 ä', '', atob(proof)]) {
      await challengeOf(await send({ ...someone, proof: one }));
    }
  });

  it('lets a subscription in, and its mail be sent', async () => {
    const path = '/v1/boards/apply/subscriptions';
    const proof = await prove(await send({ email: 'reader@example.org' }, { path }));
    expect((await send({ email: 'reader@example.org', proof }, { path })).status).toBe(202);
    expect(await host.db.selectFrom('subscriptions').selectAll().execute()).toHaveLength(1);
  });
});

describe('a known key', () => {
  const peer = '203.0.113.7';

  it('is answered without token, proof or quota, and costs none', async () => {
    host.limit({ apply: { perAddress: 4, perBoard: 6 } });
    const key = freshKey();
    const first = await send(shown(), { peer, key });
    const limits = () => host.db.selectFrom('rate_limits').selectAll().execute();
    const [receipt, before] = [await first.text(), await limits()];
    for (const body of [someone, shown({ website: 'x' }), shown({ proof: 'x' })]) {
      const again = await send(body, { peer, key });
      expect([again.status, await again.text()]).toEqual([201, receipt]);
    }
    expect((await problemOf(await send({ ...someone, name: 'Ben' }, { peer, key }))).code).toBe(
      'idempotency-key-reused',
    );
    expect(await limits()).toEqual(before);
    expect((await send(shown({ proof: await prove(await send(shown(), { peer })) }), { peer })).status).toBe(201);
    expect((await send(shown(), { peer })).status).toBe(429);
    expect(await (await send(someone, { peer, key })).text()).toBe(receipt);
  });

  it('that comes many times at once counts once, and needs what one of them has', async () => {
    host.limit({ apply: { perAddress: 4, perBoard: 100 } });
    const key = freshKey();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => send(shown(), { peer, key })));
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(all.map(({ headers }) => headers.get('RateLimit')).filter(Boolean)).toEqual(['"address";r=1;t=1200']);
  });
});

it('is asked to come again while the guards have no store, and loses nothing', async () => {
  host.state.isAway = true;
  const key = freshKey();
  for (const response of [await send(shown(), { key }), await host.app.request('/v1/boards/apply/form-token')]) {
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  }
  expect(await host.rows()).toEqual([]);
  host.state.isAway = false;
  expect((await send(shown(), { key })).status).toBe(201);
});
