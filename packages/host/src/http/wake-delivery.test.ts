import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApplyHost, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
let woken = 0;
beforeAll(async () => {
  host = await openApplyHost(() => ({ wakeDelivery: () => (woken += 1) }));
});
afterAll(() => host.close());

it('wakes the delivery once an application has been answered, and for none that was refused', async () => {
  expect((await host.apply('short', someone)).status).toBe(201);
  expect(woken).toBe(0);
  await expect.poll(() => woken).toBe(1);
  expect((await host.apply('short', {})).status).toBe(400);
  await sleep(100);
  expect(woken).toBe(1);
});
