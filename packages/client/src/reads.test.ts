import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyClient } from './every-client.test-support.js';
import type { ApiError } from './index.js';
import type { LiteClient } from './lite.js';
import { openRealHost, type RealHost } from './real-host.test-support.js';

let host: RealHost;
beforeAll(async () => {
  host = await openRealHost();
});
afterAll(() => host.close());

describe.each(everyClient)('$name against the real host', ({ create }) => {
  let client: LiteClient;
  beforeAll(() => {
    client = create(host);
  });

  it('reads the board', async () => {
    const { data, response, requestId } = await client.board.get().withResponse();
    expect(data).toMatchObject({ slug: 'demo', currency: 'USD', defaultSort: 'newest' });
    expect(requestId).toBe(response.headers.get('x-request-id'));
    expect(requestId).toEqual(expect.any(String));
  });

  it('lists jobs by every kind of filter', async () => {
    const everything = await client.jobs.list({ limit: 100 });
    expect(everything.total).toBe(everything.data.length);
    const few = await client.jobs.list({
      function: ['finance', 'marketing'],
      payModel: 'retainer',
      availableHours: 20,
      minEffectiveHourly: 50,
      postedAfter: new Date('2020-01-01'),
      sort: 'pay',
      limit: 1,
    });
    expect(few.data).toHaveLength(1);
    expect(few.total).toBeGreaterThan(0);
    expect(few.total).toBeLessThan(everything.total);
    expect(few.data[0]?.pay.model).toBe('retainer');
  });

  it('goes to the next page by its cursor', async () => {
    const first = await client.jobs.list({ limit: 2 });
    const second = await client.jobs.list({ limit: 2 }, { cursor: first.nextCursor });
    const both = await client.jobs.list({ limit: 4 });
    expect([...first.data, ...second.data]).toEqual(both.data);
    expect(await client.jobs.list({ limit: 2 }, { cursor: null })).toEqual(first);
  });

  it('reads a job by id and by slug, in full', async () => {
    const { data } = await client.jobs.list({ limit: 1 });
    const [{ id, slug, ...summary } = expect.fail('no job')] = data;
    const job = await client.jobs.get(id);
    expect(job).toMatchObject({ id, slug, ...summary, descriptionHtml: expect.stringContaining('<') as string });
    expect(await client.jobs.get(slug)).toEqual(job);
  });

  it('is told that nothing changed when it asks with the ETag', async () => {
    const response = await client.board.get().asResponse();
    const headers = { 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await client.board.get({ headers }).asResponse()).status).toBe(304);
  });

  it('says which board is not there, and on which host', async () => {
    const lost = create({ ...host, board: 'demmo' });
    const error = await lost.board.get().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ApiError', status: 404, code: 'board-not-found' });
    expect((error as ApiError).message).toContain('Check the "board" option: http://host.test has no board "demmo".');
    expect((error as ApiError).requestId).toEqual(expect.any(String));
  });

  it('says which job is not there', async () => {
    await expect(client.jobs.get('no-such-job')).rejects.toMatchObject({
      code: 'job-not-found',
      message: expect.stringContaining('Board "demo" has no job "no-such-job"') as string,
    });
  });

  it('says what is wrong with a filter, all at once', async () => {
    await expect(client.jobs.list({ limit: 1000, availableHours: -1 })).rejects.toMatchObject({
      code: 'invalid-request',
      errors: [{ pointer: '/query/availableHours' }, { pointer: '/query/limit' }],
    });
  });

  it('says that a cursor is of another list', async () => {
    const { nextCursor } = await client.jobs.list({ limit: 1 });
    await expect(client.jobs.list({ q: 'cfo' }, { cursor: nextCursor })).rejects.toMatchObject({
      code: 'invalid-cursor',
    });
    await expect(client.jobs.list({}, { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });

  it('says that the base URL leads elsewhere', async () => {
    const lost = create({ ...host, baseUrl: `${host.baseUrl}/wrong/path` });
    await expect(lost.board.get()).rejects.toMatchObject({
      code: 'route-not-found',
      message: expect.stringContaining('Check the "baseUrl" option') as string,
    });
  });
});
