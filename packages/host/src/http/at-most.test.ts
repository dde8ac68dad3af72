import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { silentLog } from '../log.js';
import { atMost } from './at-most.js';
import type { AppEnv } from './context.js';
import { onError } from './on-error.js';

it('asks those beyond the limit to come again, and takes them once others ended, however they ended', async () => {
  const waiting: { end: () => void; fail: () => void }[] = [];
  const app = new Hono<AppEnv>().onError(onError({ log: silentLog, publicUrl: '' })).post('/', atMost(2), async (c) => {
    await new Promise<void>((end, fail) => waiting.push({ end, fail: () => fail(new Error('failed')) }));
    return c.text('done');
  });
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
