import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.js';
import { openTestHost, problemOf, type TestHost } from './app.test-support.js';
import { honoPath } from './hono-path.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

async function once(change: Parameters<typeof openTestHost>[0], path: string): Promise<Response> {
  const other = await openTestHost(change);
  const response = await other.app.request(path);
  await other.close();
  return response;
}

describe('health', () => {
  it('is alive and ready', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const response = await host.app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
  });

  it('is alive but not ready while it stops', async () => {
    const draining = () => ({ isDraining: () => true });
    expect((await once(draining, '/healthz')).status).toBe(200);
    const response = await once(draining, '/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('5');
    await problemOf(response);
  });

  it('is not ready while the store fails or does not answer', async () => {
    const with_ = (ping: Store['ping']) => (store: Store) => ({ store: { ...store, ping } });
    const failing = with_(() => Promise.reject(new Error('away')));
    const silent = with_(() => new Promise(() => {}));
    expect((await once(failing, '/readyz')).status).toBe(503);
    expect((await once(silent, '/readyz')).status).toBe(503);
    expect((await once(silent, '/healthz')).status).toBe(200);
  });
});

describe('metrics and logs', () => {
  it('count by the pattern of the route', async () => {
    const other = await openTestHost();
    for (const path of ['/v1/boards/demo/jobs/a', '/v1/boards/demo/jobs/b', '/nothing/1', '/nothing/2']) {
      await other.app.request(path);
    }
    await other.app.request('/v1/boards/demo', { method: 'DELETE' });
    await other.app.request('/v1/boards/demo', { method: 'XYZZY' });
    const response = await other.app.request('/metrics');
    expect(response.headers.get('Content-Type')).toContain('text/plain');
    const text = await response.text();
    await other.close();
    const counts = text.split('\n').filter((line) => line.startsWith('http_requests_total'));
    expect(counts).toEqual([
      'http_requests_total{method="GET",route="/v1/boards/:board/jobs/:idOrSlug",status="404"} 2',
      'http_requests_total{method="GET",route="none",status="404"} 2',
      'http_requests_total{method="DELETE",route="/v1/boards/:board",status="405"} 1',
      'http_requests_total{method="other",route="/v1/boards/:board",status="405"} 1',
    ]);
    expect(text).toContain('http_request_duration_seconds_bucket');
  });

  it('say nothing of what was asked, by whom, or with what', async () => {
    const canary = 'canary4711';
    const headers = {
      'User-Agent': canary,
      'X-Forwarded-For': canary,
      Referer: `https://${canary}.example/`,
      Cookie: canary,
      Authorization: `Bearer ${canary}`,
      'Content-Type': 'application/json',
    };
    const asked = [
      `/v1/boards/demo/jobs?q=${canary}`,
      `/v1/boards/demo/jobs?limit=${canary}`,
      `/v1/boards/${canary}`,
      `/v1/boards/demo/jobs/${canary}`,
      `/${canary}`,
    ];
    for (const path of asked) await host.app.request(path, { headers });
    await host.app.request('/v1/admin/imports', { method: 'POST', headers, body: canary });
    await host.admin('PUT', '/v1/admin/boards/demo', { title: canary, wrong: canary });
    const metrics = await (await host.app.request('/metrics')).text();
    expect(host.logLines.length).toBeGreaterThan(asked.length);
    expect(host.logLines.join('') + metrics).not.toContain(canary);
    for (const line of host.logLines) {
      const names = Object.keys(JSON.parse(line) as object).sort();
      expect(names).toEqual(['durationMs', 'level', 'method', 'msg', 'requestId', 'route', 'status', 'time']);
    }
  });
});

describe('/openapi.json', () => {
  it('lists exactly what the host answers under /v1', async () => {
    const document = (await (await host.app.request('/openapi.json')).json()) as { paths: Record<string, object> };
    const listed = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${honoPath(path)}`),
    );
    const isOperation = ({ path, method }: { path: string; method: string }) =>
      path.startsWith('/v1/') && method !== 'ALL';
    const answered = new Set(host.app.routes.filter(isOperation).map(({ path, method }) => `${method} ${path}`));
    expect(listed.filter((one) => one.includes('/v1/')).sort()).toEqual([...answered].sort());
  });

  it('is served, with the host’s own address', async () => {
    const response = await host.app.request('/openapi.json');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      openapi: expect.stringMatching(/^3\.1/) as string,
      servers: [{ url: 'https://jobs.example.org' }],
    });
  });
});
