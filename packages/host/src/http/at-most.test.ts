import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { silentLog } from '../log.js';
import { openApplyHost, someone } from './apply.test-support.js';
import { atMost } from './at-most.js';
import type { AppEnv } from './context.js';
import { onError } from './on-error.js';
import { HttpProblem } from './problem.js';

it('asks those beyond the limit to come again, and takes them once others ended, however they ended', async () => {
  const waiting: { end: () => void; fail: () => void }[] = [];
  const slot = atMost(2);
  const work = () => new Promise<void>((end, fail) => waiting.push({ end, fail: () => fail(new Error('failed')) }));
  const app = new Hono<AppEnv>()
    .onError(onError({ log: silentLog, publicUrl: '' }))
    .post('/', async (c) => c.text(await slot(() => work().then(() => 'done'))));
  const send = async () => app.request('/', { method: 'POST' });
  const [first, second] = [send(), send()];
  const third = await send();
  expect([third.status, third.headers.get('Retry-After')]).toEqual([503, '2']);
  waiting[0]?.fail();
  expect((await first).status).toBe(500);
  const fourth = send();
  waiting[1]?.end();
  expect((await second).status).toBe(200);
  waiting[2]?.end();
  expect((await fourth).status).toBe(200);
});

it('gives one holder a part only, and the rest to others', async () => {
  const slot = atMost(3, 2);
  const ends: (() => void)[] = [];
  const hold = (holder?: string) => slot(() => new Promise<void>((end) => ends.push(end)), holder);
  const held = [hold('a'), hold('a')];
  await expect(hold('a')).rejects.toThrow(HttpProblem);
  held.push(hold('b'));
  await expect(hold('b')).rejects.toThrow(HttpProblem);
  await expect(hold()).rejects.toThrow(HttpProblem);
  for (const end of ends.splice(0)) end();
  await Promise.all(held);
  const later = [hold('a'), hold(), hold()];
  for (const end of ends) end();
  await Promise.all(later);
});

it('is how applications are kept from waiting for one another for ever', { timeout: 30_000 }, async () => {
  const host = await openApplyHost();
  const answers = await Promise.all(Array.from({ length: 260 }, () => host.apply('short', someone)));
  const toCome = answers.filter(({ status }) => status === 503);
  expect(toCome).toHaveLength(60);
  expect(new Set(toCome.map(({ headers }) => headers.get('Retry-After')))).toEqual(new Set(['2']));
  expect((await host.apply('short', {})).status).toBe(400);
  await host.close();
});
