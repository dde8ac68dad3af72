import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { board } from './faulty-server.test-support.js';
import { createClient } from './index.js';

let sent = 0;
let answer: () => Response;
const client = createClient({
  baseUrl: 'https://h.test',
  board: 'demo',
  retry: 0,
  fetch: () => {
    sent += 1;
    return answer();
  },
});

const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown) => unhandled.push(reason);
beforeAll(() => process.on('unhandledRejection', onUnhandled));
afterAll(() => process.off('unhandledRejection', onUnhandled));
beforeEach(() => {
  sent = 0;
  unhandled.length = 0;
  answer = () => Response.json(board, { headers: { 'x-request-id': 'r1' } });
});

/** Long enough for the platform to notice a rejection that nobody heard. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

describe('an ApiPromise', () => {
  it('is sent at once, and once, however it is read', async () => {
    const promise = client.board.get();
    await settle();
    expect(sent).toBe(1);
    await Promise.all([
      promise,
      promise.then(),
      promise.asResponse(),
      promise.withResponse(),
      promise.finally(() => {}),
    ]);
    expect(await promise).toBe(await promise);
    expect(sent).toBe(1);
  });

  it('is a promise to everyone', async () => {
    const promise = client.board.get();
    expect(promise).toBeInstanceOf(Promise);
    expect(await Promise.race([promise])).toEqual(board);
    expect(await Promise.all([promise, promise])).toEqual([board, board]);
    expect(promise.then()).not.toHaveProperty('withResponse');
  });

  it('gives the response unread beside the data', async () => {
    const promise = client.board.get();
    const { data, response, requestId } = await promise.withResponse();
    expect([data, requestId, response.status]).toEqual([board, 'r1', 200]);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(board);
    expect(await promise).toEqual(board);
    expect(await promise.asResponse()).toBe(response);
  });

  it('gives the response of a wrong shape to those who ask for it alone', async () => {
    answer = () => Response.json({ slug: 7 });
    const promise = client.board.get();
    expect(await (await promise.asResponse()).json()).toEqual({ slug: 7 });
    await settle();
    expect(unhandled).toEqual([]);
    await expect(promise).rejects.toThrow('slug');
  });

  it('gives data as it came, fields that are not known included', async () => {
    answer = () => Response.json({ ...board, mood: { of: 'today' } });
    expect(await client.board.get()).toEqual({ ...board, mood: { of: 'today' } });
  });

  it('is rejected nowhere unheard when one of its ways is heard', async () => {
    answer = () => new Response('no', { status: 500 });
    const ways = [
      (promise: ReturnType<typeof client.board.get>) => promise.catch(() => {}),
      (promise: ReturnType<typeof client.board.get>) => promise.asResponse().catch(() => {}),
      (promise: ReturnType<typeof client.board.get>) => promise.withResponse().catch(() => {}),
      (promise: ReturnType<typeof client.board.get>) => promise.finally(() => {}).catch(() => {}),
    ];
    for (const way of ways) await way(client.board.get());
    await settle();
    expect(unhandled).toEqual([]);
  });

  it('gives a 304 as response, for those who keep ETags', async () => {
    answer = () => new Response(null, { status: 304 });
    const promise = client.board.get({ headers: { 'if-none-match': '"x"' } });
    expect((await promise.asResponse()).status).toBe(304);
    await expect(promise).rejects.toThrow('expected JSON, found an empty body');
  });
});
