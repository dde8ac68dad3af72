import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemOf } from './app.test-support.js';
import { freshKey, toJob } from './apply.test-support.js';
import { type From, type GuardedHost, openGuardedHost, prove } from './guarded-host.test-support.js';

let host: GuardedHost;
beforeAll(async () => {
  host = await openGuardedHost();
});
beforeEach(() => host.reset());
afterAll(() => host.close());

const send = (body: object, from?: From) => host.send(body, from);
const shown = (body?: object) => host.shown(body);

describe('a limit', () => {
  const peer = '203.0.113.7';

  it('of an address is told in headers, and asks for proof beyond its half', async () => {
    host.limit({ apply: { perAddress: 8, perBoard: 1000 } });
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
    expect(await host.rows()).toHaveLength(4);
    host.later(720_000);
    expect((await proven()).status).toBe(201);
    expect((await send(shown(), { peer: '203.0.113.8' })).status).toBe(201);
  });

  it('of a board holds for everybody, and says nothing of itself until then', async () => {
    host.limit({ apply: { perAddress: 8, perBoard: 2 } });
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
    host.limit({ apply: one, upload: one, subscribe: { perAddress: 4, perBoard: 100 } });
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
    host.limit({ upload: { perAddress: 1, perBoard: 100 } });
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
      return host.app.request('/v1/boards/apply/uploads', init, { peerAddress: peer });
    };
    const key = freshKey();
    const first = await upload(key);
    expect([first.status, asked]).toEqual([201, 3]);
    asked = 0;
    expect([(await upload(freshKey())).status, asked]).toEqual([429, 0]);
    expect(await (await upload(key)).text()).toBe(await first.text());
  });

  it('counts a network of IPv6 as one, and an address by whichever way it is written', async () => {
    host.limit({ upload: { perAddress: 2, perBoard: 100 } });
    const upload = async (from: string) => {
      const headers = { 'Idempotency-Key': freshKey() };
      const init = { method: 'POST', headers, body: 'Ten years of it.' };
      return (await host.app.request('/v1/boards/apply/uploads', init, { peerAddress: from })).status;
    };
    const same = ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '192.0.2.1', '::ffff:192.0.2.1'];
    const others = ['2001:db8:1:3::1', '192.0.2.2'];
    expect(await Promise.all([...same, ...others].map((from) => upload(from)))).toEqual([201, 429, 201, 429, 201, 201]);
  });

  it('is shared by all whom an unknown proxy brings, and the log says so once, without an address', async () => {
    const from = { peer: '172.18.0.2', headers: { 'X-Forwarded-For': '203.0.113.99' } };
    for (const _ of [1, 2]) expect((await send(shown(), from)).status).toBe(201);
    const warned = host.logLines.filter((line) => line.includes('TRUSTED_PROXIES'));
    expect(warned).toHaveLength(1);
    expect(host.logLines.join('')).not.toMatch(/172\.18|203\.0\.113/);
  });

  it('is not counted by address where nobody knows one', async () => {
    host.limit({ apply: { perAddress: 1, perBoard: 100 } });
    for (const _ of [1, 2, 3]) {
      const response = await send(shown());
      expect([response.status, response.headers.get('RateLimit')]).toEqual([201, null]);
    }
  });
});
