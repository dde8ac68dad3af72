import { problemCodes } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.js';
import { adminKey, openTestHost, problemOf, type TestHost } from './app.test-support.js';
import { problemBody } from './problem.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const get = async (path: string, headers: Record<string, string> = {}) => host.app.request(path, { headers });

describe('addresses and methods', () => {
  it.each([
    '/nothing',
    '/v1',
    '/v1/boards',
    '/v1/boards/demo/',
    '/v1/boards/demo/jobs/a/b',
    '/v2/boards/demo',
    '/jobs/%00',
  ])('has nothing at %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe('route-not-found');
  });

  it.each([
    ['POST', '/v1/boards/demo', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/v1/boards/demo/jobs', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/v1/boards/demo/jobs/x', 'GET, HEAD, OPTIONS'],
    ['PUT', '/healthz', 'GET, HEAD, OPTIONS'],
    ['POST', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['POST', '/v1/admin/boards/demo', 'GET, HEAD, OPTIONS, PUT, DELETE'],
    ['GET', '/v1/admin/imports', 'POST, OPTIONS'],
    ['PROPFIND', '/v1/boards/demo', 'GET, HEAD, OPTIONS'],
  ])('%s %s is refused with what is allowed', async (method, path, allow) => {
    const response = await host.app.request(path, { method, headers: { Authorization: `Bearer ${adminKey}` } });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
    expect((await problemOf(response)).code).toBe('method-not-allowed');
  });

  it('says to OPTIONS what it allows', async () => {
    const response = await host.app.request('/v1/boards/demo', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect((await host.app.request('/nothing', { method: 'OPTIONS' })).status).toBe(404);
  });

  it.each(problemCodes)('has a page that explains %s', async (code) => {
    const response = await get(`/problems/${code}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(await response.text()).toContain(code);
  });

  it('has no page for problems that do not exist', async () => {
    for (const code of ['nothing', 'constructor', '__proto__']) {
      expect((await problemOf(await get(`/problems/${code}`))).code).toBe('route-not-found');
    }
  });
});

describe('every answer', () => {
  const paths = ['/v1/boards/demo', '/v1/boards/nobody', '/v1/admin/boards', '/healthz', '/nothing', '/metrics'];

  it.each(paths)('of %s has an id of its own', async (path) => {
    const first = (await get(path)).headers.get('X-Request-Id');
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect((await get(path)).headers.get('X-Request-Id')).not.toBe(first);
  });

  it.each(paths)('of %s takes a sane id from outside, and no other', async (path) => {
    expect((await get(path, { 'X-Request-Id': 'trace-1' })).headers.get('X-Request-Id')).toBe('trace-1');
    for (const id of ['a b', 'a'.repeat(65), '<script>', 'a,b']) {
      expect((await get(path, { 'X-Request-Id': id })).headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/);
    }
  });

  it.each(paths)('of %s is safe to get by accident', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(headers.get('Set-Cookie')).toBeNull();
  });
});

describe('a problem', () => {
  it('stays short whatever it quotes', async () => {
    const body = { [`field-${'x'.repeat(30_000)}`]: 1, title: 1 };
    const response = await host.admin('PUT', '/v1/admin/boards/demo', body);
    expect(response.status).toBe(400);
    expect((await response.clone().text()).length).toBeLessThan(2000);
    for (const { pointer, message } of (await problemOf(response)).errors ?? []) {
      expect(Math.max(pointer.length, message.length)).toBeLessThanOrEqual(200);
    }
  });

  it('of very many mistakes tells the first hundred', () => {
    const error = { pointer: '/body', code: 'x', message: `${'a'.repeat(198)}😀😀` };
    const options = { detail: 'd'.repeat(5_000_000), errors: Array.from({ length: 1000 }, () => error) };
    const told = problemBody('invalid-request', options, { requestId: '1', publicUrl: '' });
    expect(told.errors).toHaveLength(100);
    expect(told.errors?.[0]?.message).toBe(`${'a'.repeat(198)}…`);
    expect(told.detail).toHaveLength(200);
  });
});

describe('when the host itself is in trouble', () => {
  const failing = (error: unknown) => (store: Store) => ({
    store: { ...store, boards: { ...store.boards, get: () => Promise.reject(error) } } as Store,
  });
  async function answerTo(error: unknown) {
    const troubled = await openTestHost(failing(error));
    const response = await troubled.app.request('/v1/boards/demo');
    await troubled.close();
    return { response, text: await response.clone().text(), logLines: troubled.logLines };
  }

  it('says nothing of an unexpected error but its request id, and logs where it was', async () => {
    const { response, text, logLines } = await answerTo(new Error('canary'));
    expect(response.status).toBe(500);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const { code, requestId } = await problemOf(response);
    expect(code).toBe('internal');
    expect(text + logLines.join('')).not.toContain('canary');
    const failure = logLines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ level }) => level === 'error');
    expect(failure).toMatchObject({ requestId, error: 'Error' });
    expect(failure?.at).toContainEqual(expect.stringContaining('everywhere.test.ts'));
  });

  it.each([
    Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' }),
    Object.assign(new AggregateError([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })]), { code: 'x' }),
    Object.assign(new Error('terminating connection'), { code: '57P01' }),
    new Error('Connection terminated unexpectedly'),
    new Error('query failed', { cause: Object.assign(new Error('disk'), { code: 'SQLITE_FULL' }) }),
  ])('asks to come back when the store is away: %s', async (error) => {
    const { response, text } = await answerTo(error);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    expect((await problemOf(response)).code).toBe('unavailable');
    expect(text).not.toContain('10.0.0.1');
  });
});
