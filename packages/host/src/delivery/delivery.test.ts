import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../log.js';
import { createMetrics } from '../metrics.js';
import { addToOutbox } from '../store/outbox/add-to-outbox.js';
import type { OutboxClaim } from '../store/outbox/outbox-store.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { type DeliveryOptions, startDelivery } from './delivery.js';
import type { Outcome, Sender } from './sender.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let logLines: string[];
let started: ReturnType<typeof startDelivery>[];
beforeEach(async () => {
  raw = await openRawSqlite();
  logLines = [];
  started = [];
});
afterEach(async () => {
  await Promise.all(started.map((delivery) => delivery.close(0)));
  await raw.close();
});

const sent: Sender = async () => ({ kind: 'sent' });

function start(mail: Sender, change: Partial<DeliveryOptions> = {}) {
  const log = createLog({ level: 'trace', destination: { write: (line) => void logLines.push(line) } });
  const metrics = createMetrics();
  const senders = { mail, webhook: sent };
  const delivery = startDelivery({ store: raw.store, senders, log, metrics, now: () => new Date(), ...change });
  started.push(delivery);
  return { ...delivery, metrics };
}

const add = (count: number, kind: 'mail' | 'webhook' = 'mail') =>
  addToOutbox(
    raw.db,
    Array.from({ length: count }, (_, index) => ({ kind, topic: 'application.receipt', subject: `app_${index}` })),
    new Date(),
  );
const entries = async () => (await raw.store.outbox.list({ limit: 200 })).data;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(5);
}
const allAre = (state: string) => async () => (await entries()).every((entry) => entry.state === state);

describe('the delivery', () => {
  it('sends what waits from before it started, and at once what it is woken for', async () => {
    await add(30);
    const { wake } = start(sent, { pollMs: 600_000 });
    await until(allAre('sent'));
    await add(1);
    wake();
    await until(allAre('sent'));
  });

  it('finds by itself what another process wrote', async () => {
    start(sent, { pollMs: 20 });
    await sleep(50);
    await add(1);
    await until(allAre('sent'));
  });

  it('sends a few at once and no more, and lets no kind wait for another', async () => {
    let now = 0;
    let most = 0;
    await add(20);
    await add(3, 'webhook');
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    start(async () => {
      most = Math.max(most, (now += 1));
      await opened;
      now -= 1;
      return { kind: 'sent' };
    });
    await until(async () => (await entries()).filter(({ state }) => state === 'sent').length === 3);
    expect(now).toBe(4);
    open();
    await until(allAre('sent'));
    expect(most).toBe(4);
  });

  it('tries again what fails, with the same id, until it arrives', async () => {
    await add(1);
    const claims: OutboxClaim[] = [];
    const answers: Outcome[] = [{ kind: 'retry', error: 'status 503', retryAfterMs: 0 }, { kind: 'sent' }];
    start(
      async (claim) => {
        claims.push(claim);
        return answers[claims.length - 1]!;
      },
      { pollMs: 50 },
    );
    await until(async () => (await entries())[0]?.lastError === 'status 503');
    await until(allAre('sent'));
    expect(claims.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(claims[1]?.id).toBe(claims[0]?.id);
  });

  it('gives up what can never arrive, and what failed ten times', async () => {
    await add(1);
    const { metrics, close } = start(async () => ({ kind: 'dead', error: 'SMTP 550' }));
    metrics.watchOutbox(() => raw.store.outbox.count());
    await until(allAre('dead'));
    expect(await entries()).toMatchObject([{ lastError: 'SMTP 550', attempts: 1 }]);
    const { text } = await metrics.render();
    expect(text).toContain('outbox_entries{state="dead"} 1');
    expect(text).toMatch(/duration_seconds_count\{kind="mail",topic="application.receipt",outcome="dead"\} 1/);
    // Else it may still ask for what is due, and take what is meant for the next one.
    await close(0);
    await raw.db.updateTable('outbox').set({ state: 'waiting', attempts: 9, due_at_ms: 0 }).execute();
    started.push(start(async () => ({ kind: 'retry', error: 'status 500' })));
    await until(async () => (await entries())[0]?.lastError === 'status 500');
    expect(await entries()).toMatchObject([{ state: 'dead', attempts: 10 }]);
  });

  it('forgets what there is nothing to say about any more', async () => {
    await add(1);
    start(async () => ({ kind: 'gone' }));
    await until(async () => (await entries()).length === 0);
  });

  it('keeps an error short, and what it says of a person to itself', async () => {
    await add(1);
    start(async () => {
      throw Object.assign(new Error('550 <ana@example.org> unknown'), { code: 'EENVELOPE' });
    });
    await until(async () => (await entries())[0]?.lastError !== null);
    expect((await entries())[0]?.lastError).toBe('EENVELOPE');
    expect(logLines.join('')).not.toContain('ana@example.org');
  });

  it('goes on when the store was away', async () => {
    await add(1);
    let failures = 2;
    const { outbox } = raw.store;
    const shaky = {
      ...outbox,
      claim: (...given: Parameters<typeof outbox.claim>) =>
        failures-- > 0 ? Promise.reject(new Error('away')) : outbox.claim(...given),
    };
    start(sent, { store: { outbox: shaky }, pollMs: 20 });
    await until(allAre('sent'));
    expect(logLines.join('')).toContain('Could not ask for what is to be sent');
  });
});

describe('stopping', () => {
  it('lets what is under way finish, and begins nothing more', async () => {
    await add(10);
    let begun = 0;
    const { close } = start(async () => {
      begun += 1;
      await sleep(100);
      return { kind: 'sent' };
    });
    await until(() => begun === 4);
    await close(5000);
    expect((await entries()).filter(({ state }) => state === 'sent')).toHaveLength(4);
    expect(begun).toBe(4);
  });

  it('gives up after its grace, and leaves the entry to whoever comes next', async () => {
    await add(1);
    let begun = false;
    const { close } = start(() => {
      begun = true;
      return new Promise(() => {});
    });
    await until(() => begun);
    const startedAt = performance.now();
    await close(50);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(await entries()).toMatchObject([{ state: 'waiting', lastError: 'the host stopped' }]);
    expect((await entries())[0]!.dueAt.getTime() - Date.now()).toBeLessThan(2000);
  });
});
