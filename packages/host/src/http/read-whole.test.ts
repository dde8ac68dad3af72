import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { BodyTooLarge, BodyTooSlow, readWhole } from './read-whole.js';

/** As many chunks as are taken, each a while after the one before. */
function body(chunks: readonly Uint8Array[], everyMs: number): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream({
    async pull(controller) {
      await sleep(everyMs);
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}

const tenBytes = new Uint8Array(10).fill(7);
const ten = (count: number) => Array.from({ length: count }, () => tenBytes);

it('reads a body to its end, however it is cut', async () => {
  const bytes = await readWhole(body([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)], 0), 3);
  expect(bytes).toEqual(Uint8Array.of(1, 2, 3));
});

it('takes no more bytes than it may', async () => {
  await expect(readWhole(body(ten(11), 0), 100)).rejects.toThrow(BodyTooLarge);
});

it('gives up a body that comes a byte now and then, and one that never comes', async () => {
  const pace = { graceMs: 100, bytesPerSecond: 1000 };
  await expect(readWhole(body(ten(50), 40), 1000, pace)).rejects.toThrow(BodyTooSlow);
  await expect(readWhole(new ReadableStream(), 1000, pace)).rejects.toThrow(BodyTooSlow);
});

it('waits for a body that comes fast enough, for as long as it is large', async () => {
  const pace = { graceMs: 200, bytesPerSecond: 100 };
  expect((await readWhole(body(ten(20), 25), 1000, pace)).length).toBe(200);
});
