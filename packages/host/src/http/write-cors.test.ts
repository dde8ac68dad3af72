import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, problemOf } from './app.test-support.js';
import { type ApplyHost, freshKey, openApplyHost, publicUrl, someone, toJob } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

const from = (origin: string) => host.apply('short', someone, { Origin: origin });

const preflightFrom = (origin: string) => {
  const asked = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'idempotency-key' };
  return host.app.request(toJob('short'), { method: 'OPTIONS', headers: { Origin: origin, ...asked } });
};

describe('a page that writes', () => {
  it('may be anywhere unless the board’s operator says otherwise', async () => {
    for (const origin of ['https://blog.example', 'null']) {
      const response = await from(origin);
      expect(response.status).toBe(201);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    }
  });

  it('asks before, and keeps the answer for a day', async () => {
    const { status, headers } = await preflightFrom('https://blog.example');
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type, Idempotency-Key, Content-Disposition');
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Max-Age')).toBe('86400');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('can read what was wrong', async () => {
    const response = await host.apply('short', {}, { Origin: 'https://blog.example' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await problemOf(response)).code).toBe('invalid-request');
  });

  it('must be on the board’s list where there is one, or be the host’s own', async () => {
    await host.store.boards.put('apply', { origins: ['https://blog.example', 'http://localhost:3000'] }, now);
    for (const origin of ['https://blog.example', 'http://localhost:3000', publicUrl]) {
      const response = await from(origin);
      expect(response.status).toBe(201);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Vary')).toContain('Origin');
    }
    const unlisted = ['https://blog.example.org', 'http://blog.example', 'https://blog.example:8443', 'null', ''];
    for (const origin of unlisted) {
      const response = await from(origin);
      expect(response.status).toBe(403);
      expect((await problemOf(response)).code).toBe('origin-not-allowed');
      // So that the page can read just that, instead of taking it for a broken network.
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect((await preflightFrom(origin)).status).toBe(204);
    }
    await host.store.boards.put('apply', { origins: null }, now);
  });

  it('may subscribe, confirm and unsubscribe as it may apply', async () => {
    const post = (path: string, origin: string) =>
      host.app.request(`/v1/boards/apply/subscriptions${path}`, {
        method: 'POST',
        headers: { Origin: origin, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'nobody@example.com', formToken: host.formToken, token: 'made-up' }),
      });
    await host.store.boards.put('apply', { origins: ['https://blog.example'] }, now);
    for (const path of ['', '/confirm', '/unsubscribe']) {
      const allowed = await post(path, 'https://blog.example');
      expect(allowed.status).toBe(path === '' ? 202 : 400);
      expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect((await problemOf(await post(path, 'https://other.example'))).code).toBe('origin-not-allowed');
    }
    await host.store.boards.put('apply', { origins: null }, now);
  });

  it('is no page at all when it says no origin', async () => {
    await host.store.boards.put('apply', { origins: [] }, now);
    expect((await host.apply('short', someone)).status).toBe(201);
    await host.store.boards.put('apply', { origins: null }, now);
  });

  it('learns what became of a key that arrived before, whatever the list says by now', async () => {
    const headers = { Origin: 'https://blog.example', 'Idempotency-Key': freshKey() };
    const file = { ...headers, 'Content-Disposition': 'attachment; filename=cv.txt' };
    const uploadCv = (body = 'Ten years of it.', changed = {}) =>
      host.app.request('/v1/boards/apply/uploads', { method: 'POST', headers: { ...file, ...changed }, body });
    const status = (key: string) =>
      host.app.request('/v1/boards/apply/applications/status', { headers: { ...headers, 'Idempotency-Key': key } });
    const firsts = [await host.apply('short', someone, headers), await uploadCv()];
    await host.store.boards.put('apply', { origins: [] }, now);
    const again = [await host.apply('short', someone, headers), await uploadCv()];
    for (const [index, response] of again.entries()) {
      expect([response.status, response.headers.get('Idempotent-Replayed')]).toEqual([201, 'true']);
      expect(await response.json()).toEqual(await firsts[index]?.json());
    }
    expect(await (await status(headers['Idempotency-Key'])).json()).toMatchObject({ status: 'received' });
    expect(await (await status(freshKey())).json()).toMatchObject({ status: 'unknown' });
    const another = await host.apply('short', { ...someone, name: 'Other' }, headers);
    expect((await problemOf(another)).code).toBe('idempotency-key-reused');
    for (const refused of [
      await from('https://blog.example'),
      await uploadCv('New.', { 'Idempotency-Key': freshKey() }),
    ])
      expect((await problemOf(refused)).code).toBe('origin-not-allowed');
    await host.store.boards.put('apply', { origins: null }, now);
  });

  it('leaves reading open to all', async () => {
    await host.store.boards.put('apply', { origins: [] }, now);
    const response = await host.app.request('/v1/boards/apply/jobs', { headers: { Origin: 'https://blog.example' } });
    expect([response.status, response.headers.get('Access-Control-Allow-Origin')]).toEqual([200, '*']);
    expect(await response.text()).not.toContain('origins');
    await host.store.boards.put('apply', { origins: null }, now);
  });
});
