import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { now, openTestHost, type TestHost } from '../http/app.test-support.js';
import { newsletterLinks } from '../newsletter/links.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { parsePage } from './parse-page.test-support.js';

const title = 'Roles <b>& more</b>';
let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let host: TestHost;
let clock: Date;
beforeEach(async () => {
  raw = await openRawSqlite();
  clock = now;
  await raw.store.boards.put('demo', { title }, now);
  await raw.store.subscriptions.ask({ board: 'demo', email: 'ana@reader.example', consents: [], now });
  host = await openTestHost(() => ({ store: raw.store, now: () => clock }));
});
afterEach(async () => {
  await host.close();
  await raw.close();
});

const rows = () => raw.db.selectFrom('subscriptions').selectAll().execute();
async function links() {
  const secret = await raw.store.secret();
  return newsletterLinks((await rows())[0]!.id, { publicUrl: '', secret, now });
}

/** The page behind a link, and where its button leads. */
async function open(path: string) {
  const response = await host.app.request(path);
  const source = await response.text();
  const [, action] = /<form method="post" action="([^"]+)">/.exec(source) ?? [];
  const [, token] = /name="token" value="([^"]+)"/.exec(source) ?? [];
  return { response, source, page: parsePage(source), action, token };
}

async function press({ action = '', token = '' }: { action?: string | undefined; token?: string | undefined }) {
  const response = await host.app.request(action, { method: 'POST', body: new URLSearchParams({ token }) });
  return { response, source: await response.text() };
}

describe('the page behind a link in a newsletter mail', () => {
  it.each([
    ['confirm', 'pending', 'confirmed', 'You are subscribed'],
    ['unsubscribe', 'confirmed', 'unsubscribed', 'You are unsubscribed'],
  ] as const)('changes nothing until its button is pressed: %s', async (purpose, before, after, words) => {
    await raw.db.updateTable('subscriptions').set({ status: before }).execute();
    const opened = await open((await links())[purpose]);
    const state = async () => (await rows())[0]?.status;
    expect([opened.response.status, await state()]).toEqual([200, before]);
    expect(opened.action).toBe(`/newsletter/${purpose}`);
    const done = await press(opened);
    expect([done.response.status, await state()]).toEqual([200, after]);
    expect(done.source).toContain(`<h1>${words}</h1>`);
    expect((await open((await links())[purpose])).source).toContain(`<h1>${words}</h1>`);
    expect((await press(opened)).response.status).toBe(200);
  });

  it('speaks for the board that its reader knows, and leads back to it', async () => {
    const { source } = await open((await links()).confirm);
    expect(source).not.toContain('Fractional Embed');
    expect(source).not.toContain('Back to');
    await raw.store.boards.put('demo', { title, url: 'https://club.example/roles' }, now);
    const { page } = await open((await links()).confirm);
    expect(page.links.filter((link) => link === 'https://club.example/roles')).toHaveLength(2);
    expect(page.text).toContain(`Back to ${title}`);
  });

  it('is whole, names the board as text, and stays between reader and host', async () => {
    for (const link of Object.values(await links())) {
      const { response, page, source } = await open(link);
      expect(page.errors).toEqual([]);
      expect(page.headings).toEqual([1]);
      expect(page.robots).toBe('noindex');
      expect(page.inlineCode).toEqual([]);
      expect(page.text).toContain(title);
      expect(source).not.toContain('ana@reader.example');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
      const policy = response.headers.get('Content-Security-Policy');
      expect(policy).toContain("form-action 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
    }
  });

  it.each([
    ['', 404, 'This link does not work'],
    ['?token=%3Cscript%3E', 404, 'This link does not work'],
  ])('says what to do with a broken link: %j', async (query, status, words) => {
    for (const path of ['/newsletter/confirm', '/newsletter/unsubscribe']) {
      const { response, source, page } = await open(path + query);
      expect([response.status, page.errors]).toEqual([status, []]);
      expect(source).toContain(words);
      expect(source).not.toContain('<form');
    }
  });

  it('says what to do when it is too late', async () => {
    const { confirm } = await links();
    const { action, token } = await open(confirm);
    clock = new Date(now.getTime() + 48 * 3_600_000);
    const expired = await open(confirm);
    expect([expired.response.status, expired.page.text]).toEqual([
      410,
      expect.stringContaining('The link has expired'),
    ]);
    expect((await press({ action, token })).response.status).toBe(410);
    clock = now;
    await raw.store.subscriptions.end((await rows())[0]!.id);
    const ended = await open(confirm);
    expect(ended.page.text).toContain('There is no such subscription any more');
    await raw.db.deleteFrom('subscriptions').execute();
    expect((await open(confirm)).response.status).toBe(410);
  });
});
