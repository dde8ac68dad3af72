import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFormToken } from '../guards/form-token.js';
import { newsletterLinks } from '../newsletter/links.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { now, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let host: TestHost;
let woken: number;
let clock: Date;
let formToken: string;
beforeEach(async () => {
  raw = await openRawSqlite();
  clock = now;
  woken = 0;
  for (const slug of ['demo', 'other']) await raw.store.boards.put(slug, {}, now);
  host = await openTestHost(() => ({ store: raw.store, wakeDelivery: () => (woken += 1), now: () => clock }));
  formToken = writeFormToken('demo', new Date(now.getTime() - 60_000), await raw.store.secret());
});
afterEach(async () => {
  await host.close();
  await raw.close();
});

const base = '/v1/boards/demo/subscriptions';
const email = 'ana.canary@reader.example';
const post = (path: string, body: unknown) =>
  host.app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
/** Sends it as a form does that was shown a minute ago. */
const subscribe = (body: object) => post(base, { formToken, ...body });
const rows = () => raw.db.selectFrom('subscriptions').selectAll().execute();
const mails = () => raw.db.selectFrom('outbox').selectAll().execute();

/** The tokens of the links that the mail of the first subscription has. */
async function tokens() {
  const links = newsletterLinks((await rows())[0]!.id, {
    publicUrl: 'https://jobs.example.org',
    secret: await raw.store.secret(),
    now: clock,
  });
  const tokenIn = (link: string) => new URL(link).searchParams.get('token') ?? '';
  return { confirm: tokenIn(links.confirm), unsubscribe: tokenIn(links.unsubscribe) };
}

/** An answer without what differs between any two. */
async function essence(response: Response) {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== 'x-request-id'));
  return { status: response.status, headers, body: await response.text() };
}

describe('subscribing', () => {
  it('is answered alike for every address: new, pending, confirmed, ended', async () => {
    const first = await essence(await subscribe({ email }));
    expect(first).toMatchObject({ status: 202, body: '{"status":"confirmation-sent"}' });
    expect(first.headers['cache-control']).toBe('no-store');
    await expect.poll(() => woken).toBe(1);
    expect(await essence(await subscribe({ email }))).toEqual(first);
    const { confirm, unsubscribe } = await tokens();
    await post(`${base}/confirm`, { token: confirm });
    expect(await essence(await subscribe({ email }))).toEqual(first);
    await post(`${base}/unsubscribe`, { token: unsubscribe });
    expect(await essence(await subscribe({ email }))).toEqual(first);
  });

  it('is asked for proof where it looks like a program’s, and nothing is done until then', async () => {
    const bot = { email: 'bot@reader.example' };
    for (const response of [await post(base, bot), await subscribe({ ...bot, website: 'http://spam.example' })]) {
      expect((await problemOf(response)).code).toBe('challenge-required');
    }
    expect([await rows(), await mails()]).toEqual([[], []]);
  });

  it('takes as long for every address', async () => {
    const timed = async (address: string) => {
      const startedAt = performance.now();
      await subscribe({ email: address });
      return performance.now() - startedAt;
    };
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
    await timed(email);
    const times: Record<'known' | 'fresh', number[]> = { known: [], fresh: [] };
    for (let round = 0; round < 9; round += 1) {
      times.known.push(await timed(email));
      times.fresh.push(await timed(`fresh-${round}@reader.example`));
    }
    const medians = Object.values(times).map(median);
    expect(Math.min(...medians)).toBeGreaterThanOrEqual(99);
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(25);
  });

  it.each([
    [{}, '/body/email'],
    [{ email: 'nobody' }, '/body/email'],
    [{ email: 'a@b.example, c@d.example' }, '/body/email'],
    [{ email: 'a@b.example\r\nBcc: c@d.example' }, '/body/email'],
  ])('refuses %j', async (body, pointer) => {
    const problem = await problemOf(await post(base, body));
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
    expect(await mails()).toEqual([]);
  });

  it('needs a board, and leaves no address in the log', async () => {
    expect((await problemOf(await post('/v1/boards/nobody/subscriptions', { email }))).code).toBe('board-not-found');
    await subscribe({ email });
    expect(host.logLines.join('')).not.toContain('canary');
  });
});

describe('confirming and unsubscribing', () => {
  beforeEach(() => subscribe({ email }));
  const state = async () => (await rows())[0]?.status;

  it('goes by the token in the mail, again without error', async () => {
    const { confirm, unsubscribe } = await tokens();
    for (let time = 0; time < 2; time += 1) {
      expect(await (await post(`${base}/confirm`, { token: confirm })).json()).toEqual({ status: 'confirmed' });
    }
    expect(await state()).toBe('confirmed');
    for (let time = 0; time < 2; time += 1) {
      const response = await post(`${base}/unsubscribe`, { token: unsubscribe });
      expect(await response.json()).toEqual({ status: 'unsubscribed' });
    }
    expect(await state()).toBe('unsubscribed');
    const problem = await problemOf(await post(`${base}/confirm`, { token: confirm }));
    expect(problem.errors?.[0]?.code).toBe('token-gone');
  });

  it('takes one for the other never, and a confirmation for two days only', async () => {
    const { confirm, unsubscribe } = await tokens();
    for (const [path, token] of [
      ['confirm', unsubscribe],
      ['unsubscribe', confirm],
      ['confirm', 'x'],
    ] as const) {
      const problem = await problemOf(await post(`${base}/${path}`, { token }));
      expect(problem.errors?.[0]).toMatchObject({ pointer: '/body/token', code: 'token-invalid' });
    }
    clock = new Date(now.getTime() + 48 * 3_600_000);
    const problem = await problemOf(await post(`${base}/confirm`, { token: confirm }));
    expect(problem.errors?.[0]?.code).toBe('token-expired');
    expect(await state()).toBe('pending');
    clock = new Date('2040-01-01');
    expect((await post(`${base}/unsubscribe`, { token: unsubscribe })).status).toBe(200);
  });

  it('takes the form that mail programs post by themselves (RFC 8058)', async () => {
    const { unsubscribe } = await tokens();
    const forms: [string, string][] = [
      [`${base}/unsubscribe`, 'application/x-www-form-urlencoded'],
      ['/newsletter/unsubscribe', 'application/x-www-form-urlencoded'],
    ];
    for (const [path, type] of forms) {
      await raw.db.updateTable('subscriptions').set({ status: 'confirmed' }).execute();
      const response = await host.app.request(`${path}?token=${unsubscribe}`, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(response.status, path).toBe(200);
      expect(await state(), path).toBe('unsubscribed');
    }
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const multipart = await host.app.request(`/newsletter/unsubscribe?token=${unsubscribe}`, {
      method: 'POST',
      body: form,
    });
    expect(multipart.status).toBe(200);
    const wrong = await host.app.request(`${base}/unsubscribe?token=x`, { method: 'POST', body: form });
    expect((await problemOf(wrong)).errors?.[0]?.pointer).toBe('/query/token');
  });
});
