import { type BoardReads, renderElement } from '@fractional-embed/elements/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHost, type TestHost } from '../http/app.test-support.js';
import type { Log } from '../log.js';
import { elementWriter } from './written-elements.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const page = async (path: string): Promise<string> => (await host.app.request(path)).text();
const json = async <T>(path: string): Promise<T> => (await (await host.app.request(path)).json()) as T;
/** The tree that a page has of a tag. */
const treeOf = (html: string, tag: string): string =>
  new RegExp(`<${tag}[^>]*><template[^>]*>([^]*)</template></${tag}>`).exec(html)?.[1] ?? '';
const rows = (tree: string): number => tree.split('part="job-title"').length - 1;

describe('our pages', () => {
  it('have their roles and answers in them', async () => {
    expect(rows(treeOf(await page('/demo/community'), 'fractional-job-board'))).toBe(20);
    expect(rows(treeOf(await page('/demo/sidebar'), 'fractional-job-list'))).toBe(3);
    expect(treeOf(await page('/demo/calculator'), 'fractional-rate-calculator')).toMatch(/part="headline"[^]*\$\d/);
  });

  it('follow the filters and the role of their address', async () => {
    const { data, total } = await json<{ data: { slug: string; title: string }[]; total: number }>(
      '/v1/boards/demo/jobs?function=finance&limit=1',
    );
    const [job] = data;
    const html = await page(`/demo/community?jobs.function=finance&jobs.job=${job!.slug}`);
    const tree = treeOf(html, 'fractional-job-board');
    expect(rows(tree)).toBe(total);
    expect(tree).toMatch(new RegExp(`<fractional-job-detail[^]*part="heading"[^>]*>${job!.title}`));
    expect(tree).toContain('part="description"');
  });

  it('quote what is in an address', async () => {
    const html = await page(`/demo/community?jobs.q=${encodeURIComponent('</template><script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script&gt;alert(1)');
  });

  it('begin in the browser where a role is gone', async () => {
    const response = await host.app.request('/demo/community?jobs.job=gone');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('<fractional-job-board base-url="" board="demo" url-sync="query"');
    expect(html).not.toContain('<template');
  });

  it('give their style sheets for good, and by a name that they no longer have for now', async () => {
    const html = await page('/demo/community?jobs.sort=pay');
    const [href = ''] = /\/assets\/elements\/[^"]+/.exec(html) ?? [];
    expect(html.split(`href="${href}"`)).toHaveLength(3);
    const sheet = await host.app.request(href);
    expect(sheet.headers.get('Content-Type')).toMatch(/^text\/css/);
    expect(sheet.headers.get('Cache-Control')).toContain('immutable');
    const older = await host.app.request('/assets/elements/fractional-job-board-0ld.css');
    expect(older.headers.get('Cache-Control')).toBe('no-cache');
    expect(await older.text()).toBe(await sheet.text());
    expect((await host.app.request('/assets/elements/fractional-nothing-0ld.css')).status).toBe(404);
  });
});

describe('a board read by the host itself', () => {
  const board = 'demo';
  const client: BoardReads = {
    board: { get: () => json('/v1/boards/demo') },
    jobs: {
      list: (filters) => json(`/v1/boards/demo/jobs?limit=${filters?.limit}`),
      get: (job) => json(`/v1/boards/demo/jobs/${job}`),
    },
  };
  const options = { client, url: 'https://jobs.example.org/' };

  it('is drawn by every element that shows one', async () => {
    const { data } = await json<{ data: { slug: string; title: string }[] }>('/v1/boards/demo/jobs?limit=1');
    const job = data[0]!.slug;
    const detail = await renderElement('fractional-job-detail', { baseUrl: '', board, job }, options);
    expect(detail).toContain(`dir="auto">${data[0]!.title}</div>`);
    expect(detail).toMatch(/part="description"[^>]*><h3 dir="auto">[^<]+<\/h3><p dir="auto">/);
    const form = await renderElement('fractional-apply-form', { baseUrl: '', board, job }, options);
    expect(form).toMatch(/<input[^>]*autocomplete="email"/);
    expect(form).toContain(`"job":{"${job}":{`);
  });
});

describe('an element that can’t be drawn', () => {
  const failures: string[] = [];
  const log: Log = { write: () => {}, failure: (message) => failures.push(message) };
  const properties = { baseUrl: '', board: 'a "board"', limit: 3, headingLevel: 3 };
  const plain =
    '<fractional-job-list base-url="" board="a &quot;board&quot;" limit="3" heading-level="3"></fractional-job-list>';

  it('is its tag, and the operator is told', async () => {
    const reads = (): BoardReads => {
      throw new Error('no store');
    };
    const write = elementWriter({ reads, publicUrl: 'https://jobs.example.org', log });
    const { element } = await write('fractional-job-list', properties, { path: '/', board: 'demo' });
    expect(String(await element)).toBe(plain);
    expect(failures).toHaveLength(1);
  });

  it('is its tag where there is too much to draw; what is asked for again is drawn once', async () => {
    let asked = 0;
    let answer = (): void => {};
    const wait = new Promise<never>((_, reject) => {
      answer = () => reject(new Error('too late'));
    });
    const list = (): Promise<never> => {
      asked += 1;
      return wait;
    };
    const reads = () => ({ board: { get: () => wait }, jobs: { list, get: () => wait } });
    const write = elementWriter({ reads, publicUrl: 'https://jobs.example.org', log });
    const draw = (path: string) => write('fractional-job-list', properties, { path, board: 'demo' });
    const drawn = Array.from({ length: 8 }, (_, index) => draw(`/?${index}`));
    const again = draw('/?0');
    expect(String(await (await draw('/?more')).element)).toBe(plain);
    await expect.poll(() => asked).toBe(8);
    answer();
    await Promise.all([...drawn, again]);
    expect(asked).toBe(8);
  });
});
