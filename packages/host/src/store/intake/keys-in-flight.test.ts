import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { keysInFlight } from './keys-in-flight.js';

it('does one piece of work for a key after the other', async () => {
  const alone = keysInFlight();
  const running = { now: 0, most: 0 };
  const work = async () => {
    running.most = Math.max(running.most, ++running.now);
    await setTimeout(5);
    running.now -= 1;
    return true;
  };
  expect(await Promise.all([1, 2, 3, 4].map(() => alone('one', work)))).toEqual([true, true, true, true]);
  expect(running.most).toBe(1);
  await Promise.all([alone('one', work), alone('another', work)]);
  expect(running.most).toBe(2);
});

it('gives up waiting for work that goes on, and goes on after work that failed', async () => {
  const alone = keysInFlight(20);
  const long = alone('one', () => setTimeout(200, 'long'));
  expect(await alone('one', async () => 'short')).toBeUndefined();
  expect(await long).toBe('long');
  const failing = alone('one', () => setTimeout(1).then(() => Promise.reject(new Error('failed'))));
  const next = alone('one', async () => 'next');
  await expect(failing).rejects.toThrow('failed');
  expect(await next).toBe('next');
});
