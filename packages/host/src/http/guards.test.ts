import { FormToken, type Problem } from '@fractional-embed/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { challengeLifetimeMs } from '../guards/challenge.js';
import { writeFormToken } from '../guards/form-token.js';
import { defaultLimits, type HourlyLimit, type Limits } from '../guards/limits.js';
import { solve } from '../guards/solve.test-support.js';
import { soonMs, staleMs } from '../guards/suspicion.js';
import { databaseOf } from '../store/sql-store.js';
import { inTables } from '../store/testing/tables.test-support.js';
import { now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, openApplyHost, someone, toJob } from './apply.test-support.js';

const hourMs = 3_600_000;
let host: ApplyHost;
let clock: Date;
let isAway: boolean;
const limits: Record<keyof Limits, HourlyLimit> = { ...defaultLimits };
const later = (ms: number) => void (clock = new Date(clock.getTime() + ms));
const limit = (change: Partial<Limits>) => void Object.assign(limits, change);

beforeAll(async () => {
  const away = Object.assign(new Error('the disk is gone'), { code: 'SQLITE_IOERR' });
  host = await openApplyHost((store) => ({
    store: { ...store, secret: () => (isAway ? Promise.reject(away) : store.secret()) },
    now: () => clock,
    limits,
  }));
});
afterAll(() => host.close());

const used = [
  'outbox',
  'subscriptions',
  'applications',
  'idempotency_keys',
  'rate_limits',
  'spent_challenges',
] as const;
beforeEach(async () => {
  [clock, isAway] = [now, false];
  limit(defaultLimits);
  for (const table of used) await databaseOf(host.store).deleteFrom(table).execute();
});

const rows = () => inTables(host.store).applications('apply');

interface From {
  peer?: string;
  headers?: Record<string, string>;
  key?: string;
  path?: string;
}

/** Sends a form as it is, from an address. */
async function send(body: object, { peer, headers, key = freshKey(), path = toJob('short') }: From = {}) {
  const all = { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...headers };
  const init = { method: 'POST', headers: all, body: JSON.stringify(body) };
  return host.app.request(path, init, { peerAddress: peer });
}
const shown = (body: object = {}) => ({ ...someone, formToken: host.formToken, ...body });

async function challengeOf(response: Response): Promise<NonNullable<Problem['challenge']>> {
  const problem = await problemOf(response);
  expect([response.status, problem.code]).toEqual([403, 'challenge-required']);
  return problem.challenge!;
}
const prove = async (response: Response) => solve(await challengeOf(response));

describe('a form token', () => {
  const token = async (board = 'apply') => {
    const response = await host.app.request(`/v1/boards/${board}/form-token`);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    return FormToken.parse(await response.json()).formToken;
  };

  it('is of its board, and of no other', async () => {
    const [own, others] = [await token(), await token('demo')];
    later(soonMs);
    await challengeOf(await send({ ...someone, formToken: others }));
    expect((await send({ ...someone, formToken: own })).status).toBe(201);
    expect((await problemOf(await host.app.request('/v1/boards/nobody/form-token'))).code).toBe('board-not-found');
  });

  it('is too new for some seconds, and too old after two days', async () => {
    const formToken = await token();
    for (const ms of [0, soonMs - 1, 1, staleMs - soonMs, 1]) {
      later(ms);
      const isGood = clock.getTime() - now.getTime() >= soonMs && clock.getTime() - now.getTime() <= staleMs;
      expect((await send({ ...someone, formToken })).status).toBe(isGood ? 201 : 403);
    }
  });

  it('is worth nothing once it is changed', async () => {
    for (const formToken of ['', 'x', `0${host.formToken}`, host.formToken.slice(0, -1), `${host.formToken}=`, 'a.b']) {
      await challengeOf(await send({ ...someone, formToken }));
    }
    const stranger = writeFormToken('apply', new Date(now.getTime() - hourMs), new Uint8Array(32));
    await challengeOf(await send({ ...someone, formToken: stranger }));
    expect(await rows()).toEqual([]);
  });
});

describe('a challenge', () => {
  it('is solved with the same key, and the application kept with a note', async () => {
    const key = freshKey();
    const proof = await prove(await send(someone, { key }));
    expect((await send({ ...someone, proof }, { key })).status).toBe(201);
    expect((await rows()).map(({ flags }) => JSON.parse(flags) as unknown)).toEqual([['challenge-solved']]);
  });

  it('lets through what fills the hidden field in, with a note', async () => {
    const trapped = shown({ website: 'https://spam.example' });
    const proof = await prove(await send(trapped));
    expect((await send({ ...trapped, proof })).status).toBe(201);
    expect(JSON.parse((await rows())[0]!.flags)).toEqual(['challenge-solved', 'hidden-field-filled']);
    expect((await rows())[0]!.content).not.toContain('spam.example');
  });

  it('is good once, for its board and operation, and for half an hour', async () => {
    const proof = await prove(await send(someone));
    const subscription = { email: someone.email, proof };
    await challengeOf(await send(subscription, { path: '/v1/boards/apply/subscriptions' }));
    await host.store.boards.put('demo', {}, now);
    later(challengeLifetimeMs);
    await challengeOf(await send({ ...someone, proof }));
    clock = now;
    expect((await send({ ...someone, proof })).status).toBe(201);
    await challengeOf(await send({ ...someone, proof }));
  });

  it('is not solved by anything else', async () => {
    const challenge = await challengeOf(await send(someone));
    const proof = await solve(challenge);
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
    expect(await databaseOf(host.store).selectFrom('subscriptions').selectAll().execute()).toHaveLength(1);
  });
});

describe('a limit', () => {
  const peer = '203.0.113.7';

  it('of an address is told in headers, and asks for proof beyond its half', async () => {
    limit({ apply: { perAddress: 8, perBoard: 1000 } });
    const first = await send(shown(), { peer });
    expect(first.headers.get('RateLimit-Policy')).toBe('"address";q=8;w=3600');
    expect(first.headers.get('RateLimit')).toBe('"address";r=3;t=720');
    expect((await send(shown(), { peer })).headers.get('RateLimit')).toBe('"address";r=2;t=1440');
    const proven = async () => send(shown({ proof: await prove(await send(shown(), { peer })) }), { peer });
    expect((await proven()).status).toBe(201);
    expect((await proven()).headers.get('RateLimit')).toBe('"address";r=0;t=2880');
    const refused = await send(shown(), { peer, headers: { Origin: 'https://blog.example' } });
    expect((await problemOf(refused)).code).toBe('rate-limited');
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '720',
      'ratelimit-policy': '"address";q=8;w=3600',
      ratelimit: '"address";r=0;t=720',
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringMatching(/RateLimit, RateLimit-Policy, Retry-After/) as unknown,
    });
    expect(await rows()).toHaveLength(4);
    later(720_000);
    expect((await proven()).status).toBe(201);
    expect((await send(shown(), { peer: '203.0.113.8' })).status).toBe(201);
  });

  it('of a board holds for everybody, and says nothing of itself until then', async () => {
    limit({ apply: { perAddress: 8, perBoard: 2 } });
    const first = await send(shown(), { peer });
    expect([...first.headers.values()].join()).not.toContain('board');
    const refused = await send(shown(), { peer: '2001:db8::1' });
    expect(refused.headers.get('RateLimit')).toBe('"board";r=0;t=1800');
    expect(refused.headers.get('Retry-After')).toBe('1800');
    expect((await problemOf(refused)).code).toBe('rate-limited');
    const path = toJob('short').replace('/apply/', '/demo/');
    expect((await problemOf(await send(shown(), { peer, path }))).code).toBe('job-not-found');
  });

  it('is counted for files and subscriptions apart', async () => {
    const one = { perAddress: 2, perBoard: 100 };
    limit({ apply: one, upload: one, subscribe: { perAddress: 4, perBoard: 100 } });
    const upload = () => {
      const headers = { 'Content-Disposition': 'attachment; filename=cv.txt', 'Idempotency-Key': freshKey() };
      const init = { method: 'POST', headers, body: 'Ten years of it.' };
      return host.app.request('/v1/boards/apply/uploads', init, { peerAddress: peer });
    };
    const path = '/v1/boards/apply/subscriptions';
    const subscribe = async (proof?: string) =>
      send({ email: 'reader@example.org', formToken: host.formToken, proof }, { peer, path });
    expect((await upload()).status).toBe(201);
    const refused = await upload();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1800']);
    expect((await subscribe()).headers.get('RateLimit')).toBe('"address";r=1;t=1200');
    expect((await subscribe(await prove(await subscribe()))).status).toBe(202);
    expect((await subscribe()).status).toBe(429);
    expect((await send(shown({ proof: await prove(await send(shown(), { peer })) }), { peer })).status).toBe(201);
  });

  it('of files is looked at before they are, but not for a known key', async () => {
    limit({ upload: { perAddress: 1, perBoard: 100 } });
    let asked = 0;
    const upload = (key: string) => {
      const chunks = ['Ten years ', 'of it.'];
      const pull = (body: ReadableStreamDefaultController<Uint8Array>) => {
        asked += 1;
        const next = chunks.shift();
        if (next === undefined) body.close();
        else body.enqueue(new TextEncoder().encode(next));
      };
      const body = new ReadableStream({ pull }, { highWaterMark: 0 });
      const headers = { 'Idempotency-Key': key, 'Content-Length': '16' };
      const init = { method: 'POST', headers, body, duplex: 'half' };
      return host.app.request('/v1/boards/apply/uploads', init as RequestInit, { peerAddress: peer });
    };
    const key = freshKey();
    const first = await upload(key);
    expect([first.status, asked]).toEqual([201, 3]);
    asked = 0;
    expect([(await upload(freshKey())).status, asked]).toEqual([429, 0]);
    expect(await (await upload(key)).text()).toBe(await first.text());
  });

  it('counts a network of IPv6 as one, and an address by whichever way it is written', async () => {
    limit({ upload: { perAddress: 2, perBoard: 100 } });
    const upload = async (from: string) => {
      const headers = { 'Idempotency-Key': freshKey() };
      const init = { method: 'POST', headers, body: 'Ten years of it.' };
      return (await host.app.request('/v1/boards/apply/uploads', init, { peerAddress: from })).status;
    };
    const [same, others] = [
      ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '192.0.2.1', '::ffff:192.0.2.1'],
      ['2001:db8:1:3::1', '192.0.2.2'],
    ];
    expect(await Promise.all([...same!, ...others!].map((from) => upload(from)))).toEqual([
      201, 429, 201, 429, 201, 201,
    ]);
  });

  it('is shared by all whom an unknown proxy brings, and the log says so once, without an address', async () => {
    const from = { peer: '172.18.0.2', headers: { 'X-Forwarded-For': '203.0.113.99' } };
    for (const _ of [1, 2]) expect((await send(shown(), from)).status).toBe(201);
    const warned = host.logLines.filter((line) => line.includes('TRUSTED_PROXIES'));
    expect(warned).toHaveLength(1);
    expect(host.logLines.join('')).not.toMatch(/172\.18|203\.0\.113/);
  });

  it('is not counted by address where nobody knows one', async () => {
    limit({ apply: { perAddress: 1, perBoard: 100 } });
    for (const _ of [1, 2, 3]) {
      const response = await send(shown());
      expect([response.status, response.headers.get('RateLimit')]).toEqual([201, null]);
    }
  });
});

describe('a known key', () => {
  const peer = '203.0.113.7';

  it('is answered without token, proof or quota, and costs none', async () => {
    limit({ apply: { perAddress: 4, perBoard: 6 } });
    const key = freshKey();
    const first = await send(shown(), { peer, key });
    const limits = () => databaseOf(host.store).selectFrom('rate_limits').selectAll().execute();
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
    limit({ apply: { perAddress: 4, perBoard: 100 } });
    const key = freshKey();
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => send(shown(), { peer, key })));
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(all.map(({ headers }) => headers.get('RateLimit')).filter(Boolean)).toEqual(['"address";r=1;t=1200']);
  });
});

it('is asked to come again while the guards have no store, and loses nothing', async () => {
  isAway = true;
  const key = freshKey();
  for (const response of [await send(shown(), { key }), await host.app.request('/v1/boards/apply/form-token')]) {
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '5']);
  }
  expect(await rows()).toEqual([]);
  isAway = false;
  expect((await send(shown(), { key })).status).toBe(201);
});
