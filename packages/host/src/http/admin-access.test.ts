import { AdminKeyList, AdminKeyWithSecret, AuditPage } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const json = { 'Content-Type': 'application/json' };
const as = (secret: string, path: string, method = 'GET', body?: unknown) =>
  host.app.request(path, {
    method,
    headers: { Authorization: `Bearer ${secret}`, ...json },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
const add = async (input: object = { name: 'nightly import' }) =>
  AdminKeyWithSecret.parse(await (await host.admin('POST', '/v1/admin/keys', input)).json());
const entries = async (query = '') =>
  AuditPage.parse(await (await host.admin('GET', `/v1/admin/audit${query}`)).json());

describe('keys for the admin API', () => {
  it('do what the host’s own key does, until they are revoked', async () => {
    const { secret, ...key } = await add();
    expect((await as(secret, '/v1/admin/boards')).status).toBe(200);
    const listed = await host.admin('GET', '/v1/admin/keys');
    expect(listed.headers.get('Cache-Control')).toBe('no-store');
    const { data } = AdminKeyList.parse(await listed.clone().json());
    expect(data[0]).toEqual({ ...key, lastUsedOn: '2026-03-02' });
    expect(await listed.text()).not.toContain('sk_');
    expect((await host.admin('DELETE', `/v1/admin/keys/${key.id}`)).status).toBe(200);
    expect((await problemOf(await as(secret, '/v1/admin/boards'))).code).toBe('unauthorized');
    expect((await host.admin('GET', '/v1/admin/boards')).status).toBe(200);
  });

  it('are replaced while the old one works on', async () => {
    const old = await add();
    const answer = await host.admin('POST', `/v1/admin/keys/${old.id}/rotate`, { overlapHours: 2 });
    const fresh = AdminKeyWithSecret.parse(await answer.json());
    for (const { secret } of [old, fresh]) expect((await as(secret, '/v1/admin/boards')).status).toBe(200);
    await host.admin('POST', `/v1/admin/keys/${fresh.id}/rotate`, { overlapHours: 0 });
    expect((await as(fresh.secret, '/v1/admin/boards')).status).toBe(401);
    expect(host.logLines.join('')).not.toContain(old.secret);
  });

  it.each([
    [{}, '/body/name'],
    [{ name: '' }, '/body/name'],
    [{ name: 'two\nlines' }, '/body/name'],
    [{ name: 'a', expiresAt: 'tomorrow' }, '/body/expiresAt'],
    [{ name: 'a', expiresAt: now.toISOString() }, '/body/expiresAt'],
    [{ name: 'a', expires: null }, '/body/expires'],
  ])('are not made of %j', async (input, pointer) => {
    const problem = await problemOf(await host.admin('POST', '/v1/admin/keys', input));
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  it('that are not there can’t be replaced or revoked', async () => {
    for (const [method, path] of [
      ['POST', '/v1/admin/keys/key_none/rotate'],
      ['DELETE', '/v1/admin/keys/key_none'],
      ['DELETE', '/v1/admin/keys/%00'],
    ] as const) {
      const body = method === 'POST' ? {} : undefined;
      expect((await problemOf(await host.admin(method, path, body))).code).toBe('admin-key-not-found');
    }
  });
});

describe('the audit log', () => {
  it('says who changed what, and what was refused', async () => {
    const { id, secret } = await add();
    const put = await as(secret, '/v1/admin/boards/audited', 'PUT', { title: 'Audited' });
    await as(secret, '/v1/admin/boards/audited');
    await as(secret, '/v1/admin/boards/audited', 'PUT', { titel: 'Audited' });
    await as(secret, '/v1/admin/jobs/someone%40example.org/close', 'POST');
    const { data } = await entries('?limit=4');
    const by = { actor: id, details: {} };
    expect(data).toMatchObject([
      { ...by, action: 'closeJob', subject: null, outcome: 'refused' },
      { ...by, action: 'putBoard', subject: 'audited', outcome: 'refused' },
      {
        ...by,
        action: 'putBoard',
        subject: 'audited',
        outcome: 'done',
        at: now.toISOString(),
        details: { isNew: true, retentionDays: 180 },
      },
      { actor: 'ADMIN_KEY', action: 'addAdminKey', subject: id, outcome: 'done' },
    ]);
    expect(data[2]?.requestId).toBe(put.headers.get('X-Request-Id'));
  });

  it('says who read whom', async () => {
    const { subscriptions, boards } = host.store;
    await boards.put('letters', { title: 'Letters' }, now);
    await subscriptions.ask({ board: 'letters', email: 'ana@reader.example', consents: [], now });
    const [{ id } = { id: '' }] = (await subscriptions.list({ limit: 1 })).data;
    await host.admin('GET', `/v1/admin/subscriptions/${id}`);
    expect((await entries('?limit=1')).data[0]).toMatchObject({
      action: 'getSubscription',
      subject: id,
      outcome: 'done',
    });
  });

  it('says what a handler alone knows', async () => {
    const url = { url: 'https://example.org/hooks' };
    const { id } = (await (await host.admin('POST', '/v1/admin/webhooks', url)).json()) as { id: string };
    expect((await entries('?limit=1')).data[0]).toMatchObject({ action: 'addWebhook', subject: id });
    await host.admin('POST', '/v1/admin/imports', { system: 'lever', board: 'demo', document: '[]', dryRun: true });
    expect((await entries('?limit=1')).data[0]).toMatchObject({ subject: 'demo', details: { dryRun: true } });
  });

  it('is read page by page', async () => {
    const all = (await entries('?limit=100')).data;
    const first = await entries('?limit=1');
    const second = await entries(`?limit=1&cursor=${first.nextCursor}`);
    expect([...first.data, ...second.data]).toEqual(all.slice(0, 2));
    expect((await problemOf(await host.admin('GET', '/v1/admin/audit?limit=0'))).errors?.[0]?.pointer).toBe(
      '/query/limit',
    );
  });

  it('comes before the change: where it can’t be written nothing is changed', async () => {
    const failing = await openTestHost((store) => {
      const begin = () => Promise.reject(new Error('no room'));
      return { store: { ...store, audit: { ...store.audit, begin } } };
    });
    const answer = await failing.admin('PUT', '/v1/admin/boards/unaudited', {});
    expect((await problemOf(answer)).code).toBe('internal');
    expect(await failing.store.boards.get('unaudited')).toBeUndefined();
    await failing.close();
  });
});
