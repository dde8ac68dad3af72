import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyClient } from './every-client.test-support.js';
import {
  type Answer,
  board,
  breakOff,
  type FaultyServer,
  neverAnswer,
  openFaultyServer,
  problem,
  reply,
  resetConnection,
  stall,
} from './faulty-server.test-support.js';
import {
  ApiError,
  type ClientOptions,
  ContractError,
  createClient,
  isApiError,
  isClientError,
  NetworkError,
  TimeoutError,
} from './index.js';

let server: FaultyServer;
beforeAll(async () => {
  server = await openFaultyServer();
});
afterAll(() => server.close());

const fast = { limit: 2, baseDelayMs: 5, maxDelayMs: 20 };

describe.each(everyClient)('$name', ({ create }) => {
  function open(options: Partial<ClientOptions> = {}) {
    return create({ baseUrl: server.baseUrl, board: 'demo', retry: fast, ...options });
  }

  async function failure(promise: PromiseLike<unknown>): Promise<unknown> {
    return promise.then(
      () => expect.fail('it must be rejected'),
      (error: unknown) => error,
    );
  }

  describe('a passing fault', () => {
    const faults: [string, Answer][] = [
      ['a reset connection', resetConnection],
      ['an answer that breaks off', breakOff],
      ...[408, 425, 429, 500, 502, 503, 504].map((status): [string, Answer] => [
        `status ${status}`,
        reply(status, 'x'),
      ]),
    ];

    it.each(faults)('is got over: %s', async (_name, fault) => {
      server.answer(fault, fault, reply(200, board));
      await expect(open().board.get()).resolves.toEqual(board);
      expect(server.requests).toHaveLength(3);
    });

    it.each([
      ['no headers', neverAnswer],
      ['half a body', stall],
    ])('is got over: %s in time', async (_name, fault) => {
      server.answer(fault, reply(200, board));
      await expect(open({ timeout: { perTry: 500 } }).board.get()).resolves.toEqual(board);
      expect(server.requests).toHaveLength(2);
    });

    it('that stays is told, after the first try and as many more as allowed', async () => {
      server.answer(problem(503, 'unavailable'));
      const error = await failure(open().board.get());
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ status: 503, code: 'unavailable', requestId: 'req-7', operation: 'board.get' });
      expect(server.requests).toHaveLength(3);
    });

    it('is told at once when nothing is to be tried again', async () => {
      server.answer(resetConnection);
      const error = await failure(open({ retry: 0 }).board.get());
      expect(error).toBeInstanceOf(NetworkError);
      expect((error as NetworkError).cause).toBeInstanceOf(TypeError);
      expect((error as NetworkError).message).toContain(server.baseUrl);
      expect(server.requests).toHaveLength(1);
    });

    it('of a host that is not there is a NetworkError', async () => {
      const gone = await openFaultyServer();
      await gone.close();
      expect(await failure(open({ baseUrl: gone.baseUrl }).board.get())).toBeInstanceOf(NetworkError);
    });
  });

  describe('an error that stays', () => {
    it.each([400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 451, 501, 505])(
      'is not tried again: %i',
      async (status) => {
        server.answer(reply(status, 'no'));
        expect(await failure(open().board.get())).toMatchObject({
          name: 'ApiError',
          status,
          code: 'unknown',
          problem: null,
        });
        expect(server.requests).toHaveLength(1);
      },
    );

    it('carries what was wrong with the input', async () => {
      const errors = [{ pointer: '/query/limit', code: 'too-big', message: 'limit must be at most 100' }];
      const body = { type: 't', title: 'Bad', status: 400, code: 'invalid-request', requestId: 'r', errors };
      server.answer(reply(400, body, { 'content-type': 'application/problem+json' }));
      const error = (await failure(open().jobs.list({ limit: 1000 }))) as ApiError;
      expect(error).toMatchObject({ code: 'invalid-request', errors, requestId: 'r', problem: body });
      expect(error.message).toContain('/query/limit: limit must be at most 100');
    });

    it('keeps the request id of the header when the body is a page', async () => {
      server.answer(reply(502, '<h1>Bad gateway', { 'x-request-id': 'edge-1' }));
      const error = (await failure(open({ retry: 0 }).board.get())) as ApiError;
      expect(error).toMatchObject({ status: 502, code: 'unknown', requestId: 'edge-1' });
      expect(error.message).toContain('Try again later');
    });

    it('keeps its status when its body breaks off', async () => {
      server.answer((response) => {
        response.writeHead(404, { 'content-length': '100' });
        response.write('{', () => response.socket?.destroy());
      });
      expect(await failure(open().board.get())).toMatchObject({ name: 'ApiError', status: 404 });
    });
  });

  describe('Retry-After', () => {
    it('is waited for, in seconds', async () => {
      server.answer(problem(429, 'unavailable', { 'retry-after': '1' }), reply(200, board));
      const client = open();
      await client.board.get();
      const [first, second] = server.requests;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    });

    it('is waited for, as a date', async () => {
      const date = new Date(Date.now() + 1_500).toUTCString();
      const onRetry = vi.fn();
      server.answer(problem(503, 'unavailable', { 'retry-after': date }), reply(200, board));
      await open({ hooks: { onRetry } }).board.get();
      const { delayMs } = onRetry.mock.calls[0]?.[0] as { delayMs: number };
      expect(delayMs).toBeGreaterThanOrEqual(0);
      expect(delayMs).toBeLessThanOrEqual(2_000);
    });

    it('that is longer than the time left is not waited for', async () => {
      server.answer(problem(429, 'unavailable', { 'retry-after': '60' }));
      const startedAt = performance.now();
      const error = (await failure(open().board.get())) as ApiError;
      expect(performance.now() - startedAt).toBeLessThan(1_000);
      expect(error).toMatchObject({ name: 'ApiError', status: 429, retryAfterSeconds: 60 });
      expect(error.message).toContain('Try again in 60 s');
      expect(server.requests).toHaveLength(1);
    });

    it('that makes no sense is as good as none', async () => {
      server.answer(problem(503, 'unavailable', { 'retry-after': 'soon' }), reply(200, board));
      await expect(open().board.get()).resolves.toEqual(board);
    });
  });

  describe('time', () => {
    it('for one try ends each try', async () => {
      server.answer(neverAnswer);
      const error = (await failure(open({ timeout: { perTry: 200 } }).board.get())) as TimeoutError;
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ attempts: 3, operation: 'board.get', requestId: null });
      expect(error.elapsedMs).toBeGreaterThanOrEqual(590);
      expect(server.requests).toHaveLength(3);
    });

    it('in total ends the call, whatever is under way', async () => {
      server.answer(stall);
      const error = (await failure(open({ timeout: 120, retry: 10 }).board.get())) as TimeoutError;
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error.elapsedMs).toBeLessThan(1_000);
    });

    it('of a call goes before the client’s', async () => {
      server.answer(neverAnswer);
      expect(await failure(open({ retry: 0 }).board.get({ timeout: 50 }))).toBeInstanceOf(TimeoutError);
    });

    it('without end is possible', async () => {
      server.answer((response) => setTimeout(() => reply(200, board)(response, {} as never), 60));
      const timeout = { perTry: Number.POSITIVE_INFINITY, total: Number.POSITIVE_INFINITY };
      await expect(open({ timeout }).board.get()).resolves.toEqual(board);
    });
  });

  describe('an answer in the wrong shape', () => {
    it('is told place by place, and not tried again', async () => {
      server.answer(reply(200, { ...board, currency: 7, theme: null, title: undefined }, { 'x-request-id': 'r9' }));
      const error = (await failure(open().board.get())) as ContractError;
      expect(error).toBeInstanceOf(ContractError);
      expect(error.requestId).toBe('r9');
      expect(error.issues).toEqual([
        { path: 'title', message: 'expected string, found nothing' },
        { path: 'currency', message: 'expected string, found number 7' },
        { path: 'theme', message: 'expected object, found null' },
      ]);
      expect(server.requests).toHaveLength(1);
    });

    it.each([
      ['a page', '<!doctype html><h1>Sign in', 'text/html'],
      ['nothing', '', 'an empty body'],
      ['half of it', '{"slug":', 'text/html'],
    ])('is told for %s', async (_name, body, found) => {
      server.answer(reply(200, body));
      expect(await failure(open().board.get())).toMatchObject({
        name: 'ContractError',
        issues: [{ path: '', message: `expected JSON, found ${found}` }],
      });
    });

    it('says where in a list', async () => {
      const facets = { function: [], payModel: [], workplace: [], region: [], stage: [], industry: [] };
      server.answer(reply(200, { data: [{}], nextCursor: null, total: 1, facets }));
      const error = (await failure(open().jobs.list())) as ContractError;
      expect(error.issues.map(({ path }) => path)).toContain('data[0].pay');
    });

    it('ends a walk whose pages lead in a circle', async () => {
      const facets = { function: [], payModel: [], workplace: [], region: [], stage: [], industry: [] };
      server.answer(reply(200, { data: [], nextCursor: 'again', total: 1, facets }));
      const walk = async () => {
        for await (const job of createClient({ baseUrl: server.baseUrl, board: 'demo', retry: fast }).jobs.all())
          expect.fail(job.id);
      };
      expect(await failure(walk())).toMatchObject({ name: 'ContractError', issues: [{ path: 'nextCursor' }] });
      expect(server.requests).toHaveLength(2);
    });
  });

  describe('every failure', () => {
    it('is one of the client’s errors, whatever the server does', async () => {
      const odd: Answer[] = [
        resetConnection,
        breakOff,
        stall,
        neverAnswer,
        reply(200, 'x'),
        reply(204, ''),
        reply(500, 'x'),
        reply(304, ''),
        reply(418, { status: 418 }),
        reply(301, '', { location: '/loop' }),
        reply(200, null),
        (response) => response.socket?.end('not http at all\r\n\r\n'),
        (response) => response.socket?.end('HTTP/1.1 999 Odd\r\ncontent-length: 0\r\n\r\n'),
        (response) => response.socket?.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n'),
      ];
      for (const answer of odd) {
        server.answer(answer);
        const error = await failure(open({ timeout: { perTry: 60, total: 300 } }).board.get());
        expect(isClientError(error), String(error)).toBe(true);
        expect((error as Error).name).not.toMatch(/ky/i);
      }
    });

    it('says what to do when the address is not a host', async () => {
      server.answer(reply(404, '<h1>Not found'));
      const error = await failure(open().board.get());
      expect(isApiError(error) && error.message).toContain('Check the "baseUrl" option');
    });
  });
});
