import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHost, type TestHost } from '../http/app.test-support.js';
import { parsePage } from './parse-page.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const fixedPages = [
  '/',
  '/jobs',
  '/frame/demo',
  '/demo/community',
  '/demo/sidebar',
  '/demo/calculator',
  '/docs',
  '/docs/embed',
];

async function everyPage(): Promise<string[]> {
  const list = parsePage(await (await host.app.request('/jobs')).text());
  return [...fixedPages, ...list.links.filter((link) => link.startsWith('/jobs/'))];
}

describe('pages', () => {
  it('include one for each sample', async () => {
    expect((await everyPage()).length).toBeGreaterThan(fixedPages.length + 24);
  });

  it('are whole: valid mark-up, a language, a title, one h1, no heading skipped', async () => {
    for (const path of await everyPage()) {
      const response = await host.app.request(path);
      expect(response.status, path).toBe(200);
      expect(response.headers.get('Content-Type'), path).toMatch(/^text\/html/);
      const page = parsePage(await response.text());
      expect(page.errors, path).toEqual([]);
      expect(page.lang, path).toBe('en');
      expect(page.title, path).not.toBe('');
      expect(
        page.headings.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(page.headings[0], path).toBe(1);
      for (const [index, level] of page.headings.entries()) {
        expect(level - (page.headings[index - 1] ?? 0), `${path}, heading ${index}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('load and link nothing that is not there', async () => {
    const targets = new Set<string>();
    for (const path of await everyPage()) {
      const page = parsePage(await (await host.app.request(path)).text());
      for (const link of [...page.links, ...page.loaded]) {
        if (link.startsWith('#')) expect(page.ids, `${path} links ${link}`).toContain(link.slice(1));
        else if (link.startsWith('/')) targets.add(link);
        else expect(page.loaded, `${path} loads ${link}`).not.toContain(link);
      }
    }
    // Built by another command; embed-files.test.ts serves it from a folder of its own.
    targets.delete('/embed/v1/embed.js');
    for (const target of targets) expect((await host.app.request(target)).status, target).toBe(200);
  });

  it('send a policy that lets nothing in from elsewhere, and no inline script', async () => {
    for (const path of await everyPage()) {
      const response = await host.app.request(path);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      expect(policy, path).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(policy, path).toContain("connect-src 'self'");
      expect(policy, path).toContain(path.startsWith('/frame/') ? 'frame-ancestors *' : "frame-ancestors 'none'");
      expect(policy.includes('unsafe-inline'), path).toBe(path === '/docs');
      expect(policy.includes("require-trusted-types-for 'script'"), path).toBe(path !== '/docs');
      const page = parsePage(await response.text());
      expect(page.inlineCode, path).toEqual([]);
    }
  });

  it('answer unknown roles with a page, and 404', async () => {
    const response = await host.app.request('/jobs/no-such-role');
    expect(response.status).toBe(404);
    const page = parsePage(await response.text());
    expect(page.errors).toEqual([]);
    expect(page.robots).toBe('noindex');
  });

  it.each(['/jobs', '/docs/embed'])('answer %s of an unknown board with those there are, and 404', async (path) => {
    for (const unknown of ['nope', '', 'a%00b', '%22%3E%3Cscript%3E']) {
      const response = await host.app.request(`${path}?board=${unknown}`);
      expect(response.status).toBe(404);
      const page = parsePage(await response.text());
      expect([page.errors, page.robots]).toEqual([[], 'noindex']);
      expect(page.links).toContain(`${path}?board=demo`);
    }
  });
});

describe('the start page', () => {
  it('has a snippet to copy that names the board as it is', async () => {
    const source = await (await host.app.request('/')).text();
    expect(source).toContain('board="demo"');
    expect(source).toContain('src="https://jobs.example.org/embed/v1/embed.js"');
    expect(parsePage(source).text).toContain('<fractional-job-board');
  });

  it('shows the first board when there is no demo', async () => {
    const real = host.store.boards;
    const only = { ...real, list: async () => (await real.list()).map((board) => ({ ...board, slug: 'other' })) };
    const other = await openTestHost((store) => ({ store: { ...store, boards: only } }));
    expect(await (await other.app.request('/')).text()).toContain('board="other"');
    expect(await (await other.app.request('/docs/embed')).text()).not.toContain('board="demo"');
    await other.close();
  });
});

describe('a host with several boards', () => {
  let several: TestHost;
  beforeAll(async () => {
    several = await openTestHost();
    await several.store.boards.put('operators', { title: 'Operators & friends' }, new Date());
  });
  afterAll(() => several.close());
  const get = async (path: string) => (await several.app.request(path)).text();

  it('shows each on its start page, with its tag, its list and how to embed it', async () => {
    const source = await get('/');
    const page = parsePage(source);
    expect(page.errors).toEqual([]);
    for (const slug of ['demo', 'operators']) {
      expect(source).toContain(`board="${slug}"`);
      expect(page.links).toEqual(expect.arrayContaining([`/jobs?board=${slug}`, `/docs/embed?board=${slug}`]));
    }
    expect(page.text).toContain('Operators & friends');
  });

  it('says of each how to embed it, and which board a list is of', async () => {
    expect(await get('/docs/embed?board=operators')).toContain('board="operators"');
    expect(await get('/docs/embed?board=operators')).not.toContain('board="demo"');
    expect(parsePage(await get('/jobs?board=operators')).text).toContain('Operators & friends: no roles right now.');
    expect(parsePage(await get('/jobs')).text).toMatch(/Sample board: \d+ roles, newest first\./);
  });
});

describe('the article with the calculator', () => {
  it('leads to a board that is there, and says what to do without scripts', async () => {
    const source = await (await host.app.request('/demo/calculator')).text();
    const [, boardUrl = ''] = /board-url="([^"]+)"/.exec(source) ?? [];
    expect(boardUrl).toContain('jobs.minEffectiveHourly={rate}');
    const board = await host.app.request(boardUrl.replace('{rate}', '180').replace(/#.*/, ''));
    expect(await board.text()).toContain('url-sync="query"');
    expect(source).toMatch(/<noscript>.+hours a week/s);
  });
});

describe('the embedding guide', () => {
  it('is the text of docs/embedding.md', async () => {
    const [here, there] = await Promise.all(
      ['./assets/embedding.md', '../../../../docs/embedding.md'].map((path) =>
        readFile(new URL(path, import.meta.url), 'utf8'),
      ),
    );
    expect(there, 'cp packages/host/src/pages/assets/embedding.md docs/embedding.md').toBe(here);
  });

  it('speaks of this host', async () => {
    const source = await (await host.app.request('/docs/embed')).text();
    expect(source).not.toContain('jobs.example.com');
    expect(parsePage(source).text).toContain('base-url="https://jobs.example.org"');
  });
});
