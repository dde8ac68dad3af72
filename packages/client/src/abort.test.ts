import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everyClient } from './every-client.test-support.js';
import {
  board,
  type FaultyServer,
  neverAnswer,
  openFaultyServer,
  problem,
  reply,
  stall,
} from './faulty-server.test-support.js';
import { createClient } from './index.js';

let server: FaultyServer;
beforeAll(async () => {
  server = await openFaultyServer();
});
afterAll(() => server.close());

const reason = { why: 'the visitor left' };
const onError = vi.fn();

describe.each(everyClient)('$name', ({ create }) => {
  function open(fetch?: (request: Request) => Promise<Response>) {
    return create({
      baseUrl: server.baseUrl,
      board: 'demo',
      fetch,
      hooks: { onError },
      retry: { baseDelayMs: 60_000, maxDelayMs: 20_000 },
    });
  }

  /** A signal that aborts after so many milliseconds with our reason. */
  function abortAfter(milliseconds: number): AbortSignal {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), milliseconds);
    return controller.signal;
  }

  describe('an abort passes through as it is', () => {
    it.each([
      ['before the headers', neverAnswer],
      ['within the body', stall],
      ['while waiting for another try', problem(503, 'unavailable', { 'retry-after': '20' })],
    ])('%s', async (_name, answer) => {
      const controller = new AbortController();
      let abortedAt = 0;
      server.answer((response, request) => {
        answer(response, request);
        setTimeout(() => {
          abortedAt = performance.now();
          controller.abort(reason);
        }, 60);
      });
      await expect(open().board.get({ signal: controller.signal })).rejects.toBe(reason);
      expect(performance.now() - abortedAt).toBeLessThan(500);
      expect(server.requests).toHaveLength(1);
      expect(onError).not.toHaveBeenCalled();
    });

    it('before anything is sent', async () => {
      server.answer(reply(200, board));
      await expect(open().board.get({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
      expect(server.requests).toHaveLength(0);
    });

    it('even when the fetch that was given takes no notice', async () => {
      const deaf = () => new Promise<Response>(() => {});
      await expect(open(deaf).board.get({ signal: abortAfter(20) })).rejects.toBe(reason);
    });

    it('with the platform’s own reasons', async () => {
      server.answer(neverAnswer);
      await expect(open().board.get({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
        constructor: DOMException,
        name: 'TimeoutError',
      });
    });

    it('after the answer changes nothing', async () => {
      server.answer(reply(200, board));
      const controller = new AbortController();
      const promise = open().board.get({ signal: controller.signal });
      await promise.asResponse();
      controller.abort(reason);
      await expect(promise).resolves.toEqual(board);
    });

    it('ends a walk', async () => {
      server.answer(neverAnswer);
      const walk = createClient({ baseUrl: server.baseUrl, board: 'demo' }).jobs.all({}, { signal: abortAfter(20) });
      await expect(walk[Symbol.asyncIterator]().next()).rejects.toBe(reason);
    });

    it('closes the connection', async () => {
      const controller = new AbortController();
      const closed = new Promise<string>((resolve) => {
        server.answer((_, request) => {
          request.socket.once('close', () => resolve('closed'));
          controller.abort(reason);
        });
      });
      await expect(open().board.get({ signal: controller.signal })).rejects.toBe(reason);
      await expect(closed).resolves.toBe('closed');
    });

    it('leaves no listener behind on a signal that serves many calls', async () => {
      server.answer(reply(200, board));
      const { signal } = new AbortController();
      const added = vi.spyOn(signal, 'addEventListener');
      const removed = vi.spyOn(signal, 'removeEventListener');
      for (let call = 0; call < 5; call += 1) await open().board.get({ signal });
      await new Promise((resolve) => setTimeout(resolve));
      expect(added.mock.calls.length).toBeGreaterThan(0);
      expect(removed.mock.calls.length).toBe(added.mock.calls.length);
    });
  });
});
