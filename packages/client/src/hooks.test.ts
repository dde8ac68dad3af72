import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyClient } from './every-client.test-support.js';
import { board } from './faulty-server.test-support.js';
import { type ClientError, type Hooks, type RetryInfo } from './index.js';

describe.each(everyClient)('$name', ({ create }) => {
  function open(hooks: Hooks, fetch: (request: Request) => Response = () => Response.json(board)) {
    return create({ baseUrl: 'https://h.test', board: 'demo', fetch, hooks, retry: { limit: 1, baseDelayMs: 1 } });
  }

  const broken = () => {
    throw new Error('the hook broke');
  };

  describe('onRequest', () => {
    it('may set headers, once for each try', async () => {
      const seen: (string | null)[] = [];
      const fetch = (request: Request) => {
        seen.push(request.headers.get('x-trace'));
        return seen.length === 1 ? new Response('', { status: 503 }) : Response.json(board);
      };
      await open({ onRequest: ({ headers }, { attempt }) => headers.set('x-trace', `t${attempt}`) }, fetch).board.get();
      expect(seen).toEqual(['t1', 't2']);
    });

    it('may give another request, also after a while', async () => {
      const onRequest = async (request: Request) => new Request(`${request.url}?by=hook`, request);
      const fetch = vi.fn((_: Request) => Response.json(board));
      await open({ onRequest }, fetch).board.get();
      expect(fetch.mock.calls[0]?.[0].url).toBe('https://h.test/v1/boards/demo?by=hook');
    });

    it.each([
      ['throws', broken],
      ['rejects', async () => broken()],
    ])('that %s rejects the call with its own error, and nothing is sent', async (_name, onRequest) => {
      const fetch = vi.fn(() => Response.json(board));
      await expect(open({ onRequest }, fetch).board.get()).rejects.toThrow('the hook broke');
      expect(fetch).not.toHaveBeenCalled();
    });
  });

  describe('the watching hooks', () => {
    it('see every step of a call', async () => {
      const steps: unknown[] = [];
      const hooks: Hooks = {
        onRequest: (_, info) => void steps.push(['request', info]),
        onResponse: async (response, info) => {
          expect(info.durationMs).toBeGreaterThanOrEqual(0);
          steps.push(['response', response.status, info.attempt, await response.text()]);
        },
        onRetry: ({ error, attempt, operation }: RetryInfo) =>
          void steps.push(['retry', operation, attempt, error.name]),
        onError: (error: ClientError, info) => void steps.push(['error', error.name, info]),
      };
      const client = open(hooks, () => new Response('busy', { status: 503 }));
      await expect(client.board.get()).rejects.toThrow('503');
      const [operation, busy] = ['board.get', 'busy'];
      expect(steps.filter((step) => (step as string[])[0] !== 'response')).toEqual([
        ['request', { operation, attempt: 1 }],
        ['retry', operation, 1, 'ApiError'],
        ['request', { operation, attempt: 2 }],
        ['error', 'ApiError', { operation, attempt: 2 }],
      ]);
      expect(steps.filter((step) => (step as string[])[0] === 'response')).toEqual([
        ['response', 503, 1, busy],
        ['response', 503, 2, busy],
      ]);
    });

    it('leave the body for the caller', async () => {
      const promise = open({ onResponse: async (response) => expect(await response.text()).not.toBe('') }).board.get();
      expect(await (await promise.asResponse()).json()).toEqual(board);
      await expect(promise).resolves.toEqual(board);
    });

    it('are told of a wrong shape once, and only if somebody asks for the data', async () => {
      const onError = vi.fn();
      const promise = open({ onError }, () => Response.json({})).board.get();
      await promise.asResponse();
      expect(onError).not.toHaveBeenCalled();
      await Promise.allSettled([promise, promise, promise.withResponse()]);
      expect(onError).toHaveBeenCalledTimes(1);
    });
  });

  describe('a watching hook that breaks', () => {
    afterEach(() => vi.restoreAllMocks());

    const all = { onResponse: broken, onRetry: async () => broken(), onError: broken };

    it('changes no call, and is reported', async () => {
      const report = vi.spyOn(console, 'error').mockImplementation(() => {});
      await expect(open(all).board.get()).resolves.toEqual(board);
      expect(report.mock.calls.map(([error]) => String(error))).toEqual(['Error: the hook broke']);
    });

    it('does not hide what was wrong', async () => {
      const report = vi.spyOn(console, 'error').mockImplementation(() => {});
      await expect(open(all, () => new Response('', { status: 503 })).board.get()).rejects.toMatchObject({
        status: 503,
      });
      await new Promise((resolve) => setTimeout(resolve));
      expect(report).toHaveBeenCalledTimes(4);
    });

    it('is reported to the page where there is one', async () => {
      const reportError = vi.fn();
      Object.assign(globalThis, { reportError });
      await open(all).board.get();
      Reflect.deleteProperty(globalThis, 'reportError');
      expect(reportError).toHaveBeenCalledTimes(1);
    });
  });

  describe('by default', () => {
    it('nothing is sent that makes a browser ask for permission first', async () => {
      const fetch = vi.fn((_: Request) => Response.json(board));
      await open({}, fetch).board.get();
      const [request] = fetch.mock.calls[0] ?? [];
      expect(request?.method).toBe('GET');
      expect([...(request?.headers ?? [])]).toEqual([['accept', 'application/json']]);
    });
  });
});
