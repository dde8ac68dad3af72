import { Board, Job, JobPage } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleDrafts } from '../samples/index.js';
import { now, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const jobsPath = '/v1/boards/demo/jobs';
const get = async (path: string, headers: Record<string, string> = {}) => host.app.request(path, { headers });

async function page(query = ''): Promise<JobPage> {
  const response = await get(`${jobsPath}?${query}`);
  expect(response.status).toBe(200);
  return JobPage.parse(await response.json());
}

describe('GET /v1/boards/{board}', () => {
  it('gives the board', async () => {
    const response = await get('/v1/boards/demo');
    expect(response.status).toBe(200);
    expect(Board.parse(await response.json()).slug).toBe('demo');
  });

  it.each(['nobody', 'Demo', 'a%00b', '%zz', 'a'.repeat(5000)])('does not know %.20s', async (slug) => {
    for (const path of [`/v1/boards/${slug}`, `/v1/boards/${slug}/jobs`, `/v1/boards/${slug}/jobs/x`]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect((await problemOf(response)).code).toBe('board-not-found');
    }
  });
});

describe('GET /v1/boards/{board}/jobs', () => {
  it('gives every job once over its pages, whatever their sizes', async () => {
    const found: string[] = [];
    let cursor: string | null = null;
    let total: number;
    let limit = 1;
    do {
      const next: JobPage = await page(`limit=${limit++}${cursor ? `&cursor=${cursor}` : ''}`);
      found.push(...next.data.map(({ id }) => id));
      ({ total, nextCursor: cursor } = next);
    } while (cursor);
    expect(found).toHaveLength(sampleDrafts(now).length);
    expect(new Set(found).size).toBe(total);
  });

  it('links to the next page with the same filters', async () => {
    const response = await get(`${jobsPath}?payModel=retainer&payModel=hourly&limit=2&utm_source=x`);
    const first = JobPage.parse(await response.json());
    const link = /^<(\?.+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1];
    const second = JobPage.parse(await (await get(jobsPath + link!)).json());
    expect(link).not.toContain('utm_source');
    expect(second.total).toBe(first.total);
    expect(second.data.map(({ id }) => id)).not.toContain(first.data[0]!.id);
    expect((await get(`${jobsPath}?limit=100`)).headers.has('Link')).toBe(false);
  });

  it('refuses a cursor of other filters, another sort, or none of ours', async () => {
    const cursor = (await page('limit=1')).nextCursor!;
    for (const query of [
      `cursor=${cursor}&q=a`,
      `cursor=${cursor}&sort=pay`,
      `cursor=${cursor}x`,
      'cursor=',
      'cursor=AAAA',
    ]) {
      const response = await get(`${jobsPath}?${query}`);
      expect(response.status).toBe(400);
      const { code, errors } = await problemOf(response);
      expect([code, errors?.[0]?.pointer]).toEqual(['invalid-cursor', '/query/cursor']);
    }
  });

  it('keeps a cursor through the board’s new default sort', async () => {
    const { nextCursor } = await page('limit=1&sort=newest');
    await page(`limit=1&cursor=${nextCursor}`); // newest is the default now
    await host.store.boards.put('demo', { defaultSort: 'pay' }, now);
    expect((await get(`${jobsPath}?cursor=${nextCursor}`)).status).toBe(400);
    await page(`sort=newest&cursor=${nextCursor}`);
    await host.store.boards.put('demo', { defaultSort: 'newest' }, now);
  });

  it('says all that is wrong with a query at once', async () => {
    const response = await get(`${jobsPath}?limit=abc&sort=best&q=%00`);
    expect(response.status).toBe(400);
    const { code, errors } = await problemOf(response);
    expect(code).toBe('invalid-request');
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/query/limit', '/query/q', '/query/sort']);
  });
});

describe('GET /v1/boards/{board}/jobs/{idOrSlug}', () => {
  it('gives the job by id and by slug', async () => {
    const [summary] = (await page('limit=1')).data;
    for (const key of [summary!.id, summary!.slug]) {
      const response = await get(`${jobsPath}/${encodeURIComponent(key)}`);
      expect(response.status).toBe(200);
      expect(Job.parse(await response.json())).toMatchObject({ ...summary });
    }
  });

  it.each(['nothing', '%00', '%ff', '%2e%2e%2f', 'a'.repeat(5000), '💼'])('does not know %.20s', async (key) => {
    const response = await get(`${jobsPath}/${key}`);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe('job-not-found');
  });
});

describe('every read', () => {
  const paths = ['/v1/boards/demo', `${jobsPath}?limit=100`, '/openapi.json'];

  it.each(paths)('of %s may be cached and read by any page', async (path) => {
    const { headers } = await get(path, { Origin: 'https://blog.example' });
    expect(headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=600, stale-if-error=86400');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('Vary')).toBe('Accept-Encoding');
    const exposed = headers.get('Access-Control-Expose-Headers')?.split(',');
    expect(exposed).toEqual(['ETag', 'Link', 'Retry-After', 'X-Request-Id']);
  });

  it.each(paths)('of %s is not sent again to who has it', async (path) => {
    const tag = (await get(path)).headers.get('ETag')!;
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    for (const header of [tag, `W/${tag}`, `"other", W/${tag} , "third"`, '*']) {
      const response = await get(path, { 'If-None-Match': header, Origin: 'https://blog.example' });
      expect(response.status).toBe(304);
      expect(await response.text()).toBe('');
      expect(response.headers.get('ETag')).toBe(tag);
      expect(response.headers.get('Cache-Control')).toContain('max-age=60');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(response.headers.get('Vary')).toBe('Accept-Encoding');
      expect(response.headers.get('X-Request-Id')).toBeTruthy();
      expect(response.headers.get('Content-Type')).toBeNull();
    }
    expect((await get(path, { 'If-None-Match': '"other", W/"another"' })).status).toBe(200);
  });

  it('has another tag once it changed', async () => {
    const before = (await get('/v1/boards/demo')).headers.get('ETag')!;
    await host.store.boards.put('demo', { title: 'Another title' }, now);
    const response = await get('/v1/boards/demo', { 'If-None-Match': before });
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).not.toBe(before);
  });

  it.each(['br', 'gzip'] as const)(
    'is compressed as %s for who asks, and revalidated by its weak tag',
    async (encoding) => {
      const path = `${jobsPath}?limit=100`;
      const plain = await (await get(path)).arrayBuffer();
      const response = await get(path, { 'Accept-Encoding': encoding });
      expect(response.headers.get('Content-Encoding')).toBe(encoding);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      const tag = response.headers.get('ETag')!;
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('Content-Length')).toBe(String(bytes.length));
      const zlib = await import('node:zlib');
      const unpacked = encoding === 'br' ? zlib.brotliDecompressSync(bytes) : zlib.gunzipSync(bytes);
      expect(unpacked.equals(Buffer.from(plain))).toBe(true);
      expect(bytes.length).toBeLessThan(plain.byteLength / 3);
      expect(tag).toMatch(/^W\//);
      expect((await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': tag })).status).toBe(304);
    },
  );

  it.each([
    ['gzip;q=0.5, br;q=1', 'br'],
    ['br;q=0, *', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['identity', null],
    ['br;q=0', null],
    ['', null],
  ])('follows Accept-Encoding: %s', async (accept, encoding) => {
    const response = await get(`${jobsPath}?limit=100`, { 'Accept-Encoding': accept });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
  });

  it.each([...paths, `${jobsPath}/nothing`])('of %s answers HEAD as GET, without the body', async (path) => {
    const wanted = await get(path);
    const response = await host.app.request(path, { method: 'HEAD' });
    expect(response.status).toBe(wanted.status);
    expect(await response.text()).toBe('');
    const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => name !== 'x-request-id');
    expect(headersOf(response)).toEqual(headersOf(wanted));
  });

  it('answers preflights for a day', async () => {
    const response = await host.app.request(jobsPath, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://blog.example',
        'Access-Control-Request-Method': 'GET',
        'Access-Control-Request-Headers': 'x-request-id',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD,OPTIONS');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('x-request-id');
    expect(response.headers.get('Access-Control-Max-Age')).toBe('86400');
  });

  it('is open to other sites when it is refused, too', async () => {
    const { headers } = await get('/v1/boards/nobody');
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id');
  });
});
