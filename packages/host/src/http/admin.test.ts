import { AdminBoard, AdminJobList, Board, BoardList, BoardRemoval, Job } from '@fractional-embed/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminKey, openTestHost, problemOf, type TestHost } from './app.test-support.js';

let host: TestHost;
beforeAll(async () => {
  host = await openTestHost();
});
afterAll(() => host.close());

const put = async (body: string | Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  host.app.request('/v1/admin/boards/demo', {
    method: 'PUT',
    headers: { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json', ...headers },
    body: body as RequestInit['body'],
    duplex: 'half',
  } as RequestInit);

async function errorsOf(response: Response) {
  expect(response.status).toBe(400);
  const { code, errors } = await problemOf(response);
  expect(code).toBe('invalid-request');
  return errors?.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('the admin key', () => {
  const routes = [
    ['GET', '/v1/admin/boards'],
    ['PUT', '/v1/admin/boards/demo'],
    ['DELETE', '/v1/admin/boards/demo'],
    ['POST', '/v1/admin/imports'],
    ['GET', '/v1/admin/jobs'],
    ['POST', '/v1/admin/jobs/x/close'],
    ['GET', '/v1/admin/nothing'],
    ['GET', '/v1/%61dmin/boards'],
  ] as const;

  it.each(routes)('is needed by %s %s', async (method, path) => {
    for (const value of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      `Bearer ${adminKey}x`,
      `Basic ${adminKey}`,
      adminKey,
      'Bearer é',
    ]) {
      const response = await host.app.request(path, {
        method,
        headers: value === undefined ? {} : { Authorization: value },
      });
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="admin"');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
      expect((await problemOf(response)).code).toBe('unauthorized');
    }
  });

  it('opens, by whatever case of "Bearer"; what comes is for no cache and no other site', async () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER ']) {
      const response = await host.app.request('/v1/admin/boards', {
        headers: { Authorization: `${scheme} ${adminKey}` },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
  });

  it('opens nothing on a host that has none', async () => {
    const other = await openTestHost(() => ({ adminKey: undefined }));
    for (const key of ['', 'undefined', adminKey]) {
      const response = await other.app.request('/v1/admin/boards', { headers: { Authorization: `Bearer ${key}` } });
      expect(response.status).toBe(401);
    }
    await other.close();
  });

  it('opens nothing to pages: there is no preflight answer', async () => {
    const response = await host.app.request('/v1/admin/boards', {
      method: 'OPTIONS',
      headers: { Origin: 'https://blog.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('boards', () => {
  it('are made, changed, listed and read', async () => {
    const input = {
      title: 'Ops people',
      url: 'https://ops.example',
      currency: 'EUR',
      defaultSort: 'pay',
      theme: { accent: '#a0f' },
    };
    const made = await host.admin('PUT', '/v1/admin/boards/ops', input);
    expect(made.status).toBe(200);
    expect(Board.parse(await made.json())).toMatchObject({ slug: 'ops', ...input });
    await host.admin('PUT', '/v1/admin/boards/ops', { title: 'Operations' });
    const read = await host.admin('GET', '/v1/admin/boards/ops');
    expect(await read.json()).toMatchObject({ ...input, title: 'Operations' });
    const { data } = BoardList.parse(await (await host.admin('GET', '/v1/admin/boards')).json());
    expect(data.map(({ slug }) => slug).sort()).toEqual(['demo', 'ops']);
    expect((await host.app.request('/v1/boards/ops')).status).toBe(200);
  });

  it('show their operator’s settings to nobody else', async () => {
    const settings = { origins: ['https://blog.example'], notifyEmail: 'jobs@example.org' };
    const made = await host.admin('PUT', '/v1/admin/boards/quiet', settings);
    expect(AdminBoard.parse(await made.json())).toMatchObject(settings);
    expect(await (await host.admin('GET', '/v1/admin/boards/quiet')).json()).toMatchObject(settings);
    const { data } = BoardList.parse(await (await host.admin('GET', '/v1/admin/boards')).json());
    expect(data.find(({ slug }) => slug === 'quiet')).toMatchObject(settings);
    expect(await (await host.app.request('/v1/boards/quiet')).text()).not.toMatch(/blog\.example|jobs@/);
  });

  it.each(['A', 'a_b', '-a', 'a-', 'a'.repeat(65), 'a%00'])('cannot be called %.10s', async (slug) => {
    const response = await host.admin('PUT', `/v1/admin/boards/${slug}`, { title: 'x' });
    expect(await errorsOf(response)).toEqual(['/path/board invalid-format']);
  });

  it('are unknown until they are made', async () => {
    const response = await host.admin('GET', '/v1/admin/boards/nobody');
    expect((await problemOf(response)).code).toBe('board-not-found');
  });
});

describe('a body', () => {
  it.each([
    ['{}', []],
    [
      '{"title":5,"currency":"euro","theme":{"accent":1}}',
      ['/body/title invalid-type', '/body/currency invalid-format', '/body/theme/accent invalid-type'],
    ],
    ['{"titel":"x","a/b":1}', ['/body/titel unknown-field', '/body/a~1b unknown-field']],
    ['{"theme":{}}', ['/body/theme/accent required']],
    ['{"title":"a\\u0000b"}', ['/body/title invalid-text']],
    ['{"title":"\\ud800"}', ['/body/title invalid-text']],
    ['{"theme":{"accent":"\\ud800"}}', ['/body/theme/accent invalid-format']],
    ['[]', ['/body invalid-type']],
    ['null', ['/body invalid-type']],
    ['"text"', ['/body invalid-type']],
    ['', ['/body malformed-json']],
    ['{', ['/body malformed-json']],
    ["{'title': 1}", ['/body malformed-json']],
    [new Uint8Array([0x22, 0xff, 0x22]), ['/body malformed-json']],
  ])('%s is checked, with a pointer to each error', async (body, errors) => {
    const response = await put(body);
    if (errors.length === 0) expect(response.status).toBe(200);
    else expect(await errorsOf(response)).toEqual(errors);
  });

  it('must say that it is JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
    ]) {
      const response = await put('{}', { 'Content-Type': type });
      expect(response.status).toBe(415);
      expect((await problemOf(response)).code).toBe('unsupported-media-type');
    }
    for (const type of ['application/json; charset=utf-8', 'APPLICATION/JSON', 'application/merge-patch+json']) {
      expect((await put('{}', { 'Content-Type': type })).status).toBe(200);
    }
  });

  it('may have 64 kB, whether or not it says its length', async () => {
    const large = JSON.stringify({ title: 'a'.repeat(70_000) });
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          controller.enqueue(new Uint8Array(16_384).fill(32));
          sent += 16_384;
        },
      });
    const responses = [
      await put(large),
      await put(large, { 'Content-Length': String(large.length) }),
      await put(endless()),
    ];
    for (const response of responses) {
      expect(response.status).toBe(413);
      expect((await problemOf(response)).code).toBe('body-too-large');
    }
    expect(sent).toBeLessThan(200_000);
    expect((await put(JSON.stringify({ title: 'a' }) + ' '.repeat(60_000))).status).toBe(200);
  });
});

describe('closing a job', () => {
  it('takes it off the list; its own address says that it is closed', async () => {
    const list = async () =>
      (await (await host.app.request('/v1/boards/demo/jobs?limit=1')).json()) as { total: number; data: Job[] };
    const before = await list();
    const { id } = before.data[0]!;
    for (const _ of ['once', 'again']) {
      const response = await host.admin('POST', `/v1/admin/jobs/${id}/close`);
      expect(response.status).toBe(200);
      expect(Job.parse(await response.json())).toMatchObject({ id, status: 'closed' });
    }
    expect((await list()).total).toBe(before.total - 1);
    const job = (await (await host.app.request(`/v1/boards/demo/jobs/${id}`)).json()) as Job;
    expect(job.status).toBe('closed');
  });

  it.each(['nothing', '%00', 'a'.repeat(3000)])('knows no %.10s', async (id) => {
    const response = await host.admin('POST', `/v1/admin/jobs/${id}/close`);
    expect((await problemOf(response)).code).toBe('job-not-found');
  });
});

describe('removing a board', () => {
  it('is refused while it is the only one, or carries jobs', async () => {
    const other = await openTestHost();
    const remove = (query = '', board = 'demo') => other.admin('DELETE', `/v1/admin/boards/${board}${query}`);
    const only = await problemOf(await remove('?withJobs=true'));
    expect([only.status, only.code, only.detail]).toEqual([
      409,
      'conflict',
      'demo is the only board, so it stays: make another one first',
    ]);
    await other.admin('PUT', '/v1/admin/boards/ops', { title: 'Ops' });
    expect((await problemOf(await remove())).detail).toMatch(/^demo carries \d+ roles/);
    expect(await errorsOf(await remove('?withJobs=maybe'))).toEqual(['/query/withJobs invalid-type']);
    const removed = await remove('?withJobs=true');
    expect(BoardRemoval.parse(await removed.json()).jobs).toBeGreaterThan(20);
    expect((await problemOf(await remove('?withJobs=true'))).code).toBe('board-not-found');
    expect((await other.app.request('/v1/boards/demo/jobs')).status).toBe(404);
    await other.close();
  });
});

describe('the list of jobs', () => {
  it('refuses what it does not understand, and a board that is not there', async () => {
    const response = await host.admin('GET', '/v1/admin/jobs?limit=1e3&closed=yes&q=a&q=b');
    expect(await errorsOf(response)).toEqual([
      '/query/q invalid-type',
      '/query/closed invalid-type',
      '/query/limit invalid-type',
    ]);
    expect((await host.admin('GET', '/v1/admin/jobs?board=nope')).status).toBe(404);
  });

  it('is what the contract says', async () => {
    const response = await host.admin('GET', '/v1/admin/jobs?board=demo&limit=2');
    const { data, total } = AdminJobList.parse(await response.json());
    expect(data).toHaveLength(2);
    expect(total).toBeGreaterThan(20);
    const closed = await host.admin('POST', `/v1/admin/jobs/${data[0]?.slug}/close`);
    expect(Job.parse(await closed.json())).toMatchObject({ id: data[0]?.id, status: 'closed' });
  });
});
