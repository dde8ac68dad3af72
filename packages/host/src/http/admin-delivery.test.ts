import { OutboxEntry, OutboxPage, WebhookList, WebhookWithSecret } from '@fractional-embed/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addToOutbox } from '../store/outbox/add-to-outbox.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { now, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let host: TestHost;
let woken: number;
beforeEach(async () => {
  raw = await openRawSqlite();
  await raw.store.boards.put('demo', {}, now);
  woken = 0;
  host = await openTestHost(() => ({ store: raw.store, wakeDelivery: () => (woken += 1) }));
});
afterEach(async () => {
  await host.close();
  await raw.close();
});

const url = 'https://example.org/hooks';
const add = async (body: object = { url }) =>
  WebhookWithSecret.parse(await (await host.admin('POST', '/v1/admin/webhooks', body)).json());
const listed = async () => WebhookList.parse(await (await host.admin('GET', '/v1/admin/webhooks')).json()).data;

describe('webhooks over the admin API', () => {
  it('are added, listed without their secret, rotated, enabled and removed', async () => {
    const { secret, ...webhook } = await add({ url, board: 'demo' });
    expect(secret).toMatch(/^whsec_/);
    expect(await listed()).toEqual([webhook]);
    const path = `/v1/admin/webhooks/${webhook.id}`;
    const rotated = WebhookWithSecret.parse(await (await host.admin('POST', `${path}/rotate`)).json());
    expect(rotated.secret).not.toBe(secret);
    expect(rotated.oldSecretUntil).toBe('2026-03-03T12:00:00.000Z');
    await raw.store.webhooks.disable(webhook.id, 'It answered 410 Gone.');
    expect((await listed())[0]?.disabledBecause).toBe('It answered 410 Gone.');
    expect((await host.admin('POST', `${path}/enable`)).status).toBe(200);
    expect((await listed())[0]?.disabledBecause).toBeNull();
    expect((await host.admin('DELETE', path)).status).toBe(200);
    expect(await listed()).toEqual([]);
    for (const [method, end] of [
      ['DELETE', ''],
      ['POST', '/rotate'],
      ['POST', '/enable'],
    ] as const) {
      const response = await host.admin(method, path + end);
      expect((await problemOf(response)).code).toBe('webhook-not-found');
    }
  });

  it.each([
    [{}, '/body/url'],
    [{ url: 'ftp://example.org' }, '/body/url'],
    [{ url: 'https://user:secret@example.org/' }, '/body/url'],
    [{ url: 'https://' }, '/body/url'],
    [{ url, board: 'No Slug' }, '/body/board'],
    [{ url, bord: 'demo' }, '/body/bord'],
  ])('are refused as %j', async (body, pointer) => {
    const problem = await problemOf(await host.admin('POST', '/v1/admin/webhooks', body));
    expect(problem.code).toBe('invalid-request');
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    expect(await listed()).toEqual([]);
  });

  it('need a board that is there', async () => {
    const problem = await problemOf(await host.admin('POST', '/v1/admin/webhooks', { url, board: 'nobody' }));
    expect(problem.code).toBe('board-not-found');
  });

  it('are for the admin key only', async () => {
    for (const path of ['/v1/admin/webhooks', '/v1/admin/outbox']) {
      expect((await problemOf(await host.app.request(path))).code).toBe('unauthorized');
    }
  });
});

describe('the outbox over the admin API', () => {
  const put = (count: number) =>
    addToOutbox(
      raw.db,
      Array.from({ length: count }, (_, index) => {
        return { kind: 'mail', topic: 'application.receipt', subject: `app_${index}` } as const;
      }),
      now,
    );
  const page = async (query: string) => {
    const response = await host.admin('GET', `/v1/admin/outbox${query}`);
    return { ...OutboxPage.parse(await response.json()), link: response.headers.get('Link') };
  };

  it('is read page by page, newest first', async () => {
    await put(5);
    const first = await page('?limit=2');
    expect(first.data.map(({ subject }) => subject)).toEqual(['app_4', 'app_3']);
    const second = await page(/<(.+)>/.exec(first.link ?? '')?.[1] ?? '');
    const third = await page(`?limit=2&cursor=${second.nextCursor}`);
    expect([...second.data, ...third.data].map(({ subject }) => subject)).toEqual(['app_2', 'app_1', 'app_0']);
    expect([third.nextCursor, third.link]).toEqual([null, null]);
  });

  it('is read by state, and sends again, which wakes the delivery', async () => {
    await put(2);
    const [claim] = await raw.store.outbox.claim({ kind: 'mail', now, limit: 1, forMs: 60_000 });
    await raw.store.outbox.failed(claim!, { error: 'SMTP 550', dead: true });
    const [dead] = (await page('?state=dead')).data;
    expect(dead).toMatchObject({ id: claim?.id, attempts: 1, lastError: 'SMTP 550' });
    const response = await host.admin('POST', `/v1/admin/outbox/${dead?.id}/resend`);
    expect(OutboxEntry.parse(await response.json())).toMatchObject({ state: 'waiting', attempts: 0 });
    await expect.poll(() => woken).toBe(1);
    expect((await page('?state=dead')).data).toEqual([]);
    const none = await host.admin('POST', '/v1/admin/outbox/msg_none/resend');
    expect((await problemOf(none)).code).toBe('outbox-entry-not-found');
    expect(woken).toBe(1);
  });

  it.each([
    ['?state=ded', 'state', 'Did you mean dead?'],
    ['?limit=0', 'limit', 'from 1 to 100'],
    ['?limit=1e2', 'limit', 'from 1 to 100'],
    ['?cursor=abc', 'cursor', 'as it came'],
    ['?state=dead&state=sent', 'state', 'one of'],
  ])('refuses %s', async (query, name, words) => {
    const problem = await problemOf(await host.admin('GET', `/v1/admin/outbox${query}`));
    expect(problem.errors).toHaveLength(1);
    expect(problem.errors?.[0]?.pointer).toBe(`/query/${name}`);
    expect(problem.errors?.[0]?.message).toContain(words);
  });
});
