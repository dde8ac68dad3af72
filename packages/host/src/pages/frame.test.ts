import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestHost, type TestHost } from '../http/app.test-support.js';
import { parsePage } from './parse-page.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

async function oembed(query: Record<string, string>) {
  const response = await host.app.request(`/oembed?${new URLSearchParams(query)}`);
  return { response, body: response.ok ? ((await response.json()) as Record<string, unknown>) : undefined };
}

/** The address that the host believes to have. */
async function publicUrl(): Promise<string> {
  const source = await (await host.app.request('/frame/demo')).text();
  return /oembed" href="([^"]+)\/oembed\?/.exec(source)?.[1] ?? '';
}

describe('a board for frames', () => {
  it('may be framed by any page, and is whole before any script', async () => {
    const response = await host.app.request('/frame/demo');
    expect(response.status).toBe(200);
    expect(response.headers.get('X-Frame-Options')).toBeNull();
    expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    const source = await response.text();
    expect(source).toContain('shadowrootmode="open"');
    expect(parsePage(source)).toMatchObject({ errors: [], inlineCode: [], robots: 'noindex' });
  });

  it('keeps every other page out of frames', async () => {
    for (const path of ['/', '/jobs', '/demo/community', '/docs/embed']) {
      const { headers } = await host.app.request(path);
      expect(headers.get('X-Frame-Options'), path).toBe('DENY');
      expect(headers.get('Content-Security-Policy'), path).toContain("frame-ancestors 'none'");
    }
  });

  it('shows what its address filters, and says what boards there are where there is none', async () => {
    const some = await (await host.app.request('/frame/demo?filters=function%3Dfinance')).text();
    expect(some).toContain('filters="function=finance"');
    expect((await host.app.request('/frame/nowhere')).status).toBe(404);
  });
});

describe('oEmbed', () => {
  it('gives a frame for the address of a board, no larger than asked', async () => {
    const url = `${await publicUrl()}/frame/demo`;
    const { response, body } = await oembed({ url, maxwidth: '500', maxheight: '99999' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 900 });
    expect(body?.html).toContain(`<iframe src="${url}"`);
    const { body: listed } = await oembed({ url: `${await publicUrl()}/jobs?board=demo` });
    expect(listed?.html).toContain(`<iframe src="${url}"`);
  });

  it('gives the title for the address of a role', async () => {
    const { links } = parsePage(await (await host.app.request('/jobs')).text());
    const path = links.find((link) => link.startsWith('/jobs/'));
    const { body } = await oembed({ url: `${await publicUrl()}${path}` });
    expect(body).toMatchObject({ type: 'link' });
    expect(body?.title).toMatch(/\w/);
  });

  it.each([
    [{ url: 'https://elsewhere.example/frame/demo' }, 404],
    [{ url: 'javascript:alert(1)' }, 404],
    [{}, 404],
    [{ url: 'x', format: 'xml' }, 501],
  ])('refuses %j', async (query, status) => {
    expect((await oembed(query as Record<string, string>)).response.status).toBe(status);
  });
});
