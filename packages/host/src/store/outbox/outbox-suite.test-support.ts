import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { now } from '../testing/opened-store.test-support.js';
import type { RawStore } from '../testing/raw-store.test-support.js';
import { addToOutbox } from './add-to-outbox.js';
import type { OutboxDraft } from './outbox-store.js';

export const later = (ms: number) => new Date(now.getTime() + ms);

export const draftsOf = (count: number, changes: Partial<OutboxDraft> = {}): OutboxDraft[] =>
  Array.from({ length: count }, (_, index) => {
    return { kind: 'mail', topic: 'application.receipt', subject: `app_${index}`, ...changes };
  });

/** What an outbox must do on every database. */
export function outboxSuite(open: () => Promise<RawStore>): void {
  let raw: RawStore;
  beforeAll(async () => {
    raw = await open();
  });
  afterAll(() => raw.close());
  beforeEach(async () => {
    await raw.db.deleteFrom('outbox').execute();
  });

  const add = (drafts: OutboxDraft[], at = now) => addToOutbox(raw.db, drafts, at);
  const claim = (changes: Partial<Parameters<typeof raw.store.outbox.claim>[0]> = {}) =>
    raw.store.outbox.claim({ kind: 'mail', now, limit: 10, forMs: 60_000, ...changes });
  const listed = async () => (await raw.store.outbox.list({ limit: 100 })).data;

  it('gives what is due, longest due first, of one kind, once', async () => {
    await add(draftsOf(2), later(-1000));
    await add(draftsOf(1, { subject: 'first' }), later(-2000));
    await add(draftsOf(1, { subject: 'tomorrow' }), later(1));
    await add(draftsOf(1, { kind: 'webhook', topic: 'application.created', endpoint: 'wh_1' }));
    const [first, ...rest] = await claim({ limit: 2 });
    expect(first).toMatchObject({ subject: 'first', attempt: 1, claimedUntil: later(60_000), endpoint: null });
    expect(first?.id).toMatch(/^msg_[a-z2-7]{20}$/);
    expect(rest.map(({ subject }) => subject)).toEqual(['app_0']);
    expect((await claim()).map(({ subject }) => subject)).toEqual(['app_1']);
    expect(await claim()).toEqual([]);
    expect(await claim({ kind: 'webhook' })).toMatchObject([{ endpoint: 'wh_1', topic: 'application.created' }]);
  });

  it('gives it again once a claim has run out, under the same id', async () => {
    await add(draftsOf(1));
    const [first] = await claim({ forMs: 1000 });
    expect(await claim({ now: later(999) })).toEqual([]);
    const [second] = await claim({ now: later(1000) });
    expect(second).toMatchObject({ id: first?.id, attempt: 2 });
  });

  it('gives what failed when it is due again, and what is dead or sent never', async () => {
    await add(draftsOf(3));
    const [again, dead, sent] = await claim();
    await raw.store.outbox.failed(again!, { error: 'status 500', retryAt: later(5000) });
    await raw.store.outbox.failed(dead!, { error: 'status 410', dead: true });
    await raw.store.outbox.sent(sent!.id);
    expect(await raw.store.outbox.count()).toEqual({ waiting: 1, dead: 1 });
    expect(await claim({ now: later(4999) })).toEqual([]);
    expect(await claim({ now: later(100_000) })).toMatchObject([{ id: again!.id, attempt: 2 }]);
    const states = (await listed()).map(({ state, lastError }) => [state, lastError]);
    expect(states).toEqual(
      expect.arrayContaining([
        ['dead', 'status 410'],
        ['sent', null],
      ]),
    );
  });

  it('does not let a claim that ran out undo what came after it', async () => {
    await add(draftsOf(1));
    const [late] = await claim({ forMs: 1000 });
    const [current] = await claim({ now: later(1000), forMs: 60_000 });
    await raw.store.outbox.failed(late!, { error: 'too late', dead: true });
    expect(await claim({ now: later(2000) })).toEqual([]);
    await raw.store.outbox.sent(current!.id);
    await raw.store.outbox.failed(current!, { error: 'after all', retryAt: now });
    expect(await listed()).toMatchObject([{ state: 'sent', attempts: 2, lastError: null }]);
  });

  it('lists newest first, by state, page by page', async () => {
    await add(draftsOf(5));
    const first = await raw.store.outbox.list({ limit: 2 });
    expect(first.data.map(({ subject }) => subject)).toEqual(['app_4', 'app_3']);
    await add(draftsOf(1, { subject: 'new' }));
    const second = await raw.store.outbox.list({ limit: 2, after: first.next! });
    const third = await raw.store.outbox.list({ limit: 2, after: second.next! });
    expect([...second.data, ...third.data].map(({ subject }) => subject)).toEqual(['app_2', 'app_1', 'app_0']);
    expect(third.next).toBeNull();
    expect((await raw.store.outbox.list({ limit: 9, state: 'dead' })).data).toEqual([]);
  });

  it('sends again what is dead, with all attempts before it, but not what is being sent', async () => {
    await add(draftsOf(1));
    const [dead] = await claim();
    expect(await raw.store.outbox.resend(dead!.id, later(1))).toMatchObject({ attempts: 1 });
    expect(await claim({ now: later(2) })).toEqual([]);
    await raw.store.outbox.failed(dead!, { error: 'status 404', dead: true });
    const again = await raw.store.outbox.resend(dead!.id, later(3));
    expect(again).toMatchObject({ id: dead!.id, state: 'waiting', attempts: 0, lastError: 'status 404' });
    expect(await claim({ now: later(3) })).toMatchObject([{ id: dead!.id, attempt: 1 }]);
    expect(await raw.store.outbox.resend('msg_none', now)).toBeUndefined();
  });

  it('forgets what was sent long ago, and nothing else', async () => {
    await add(draftsOf(2), later(-5000));
    await add(draftsOf(1), now);
    const [old, , recent] = await claim();
    for (const { id } of [old!, recent!]) await raw.store.outbox.sent(id);
    expect(await raw.store.outbox.purgeSent(later(-1))).toBe(1);
    expect((await listed()).map(({ state }) => state)).toEqual(['sent', 'waiting']);
  });

  it('gives each entry to one of many who ask at once, whatever they ask for', async () => {
    const asked = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(asked, fc.integer({ min: 0, max: 25 }), async (limits, count) => {
        await raw.db.deleteFrom('outbox').execute();
        await add(draftsOf(count));
        const claims = await Promise.all(limits.map((limit) => claim({ limit })));
        for (const [index, got] of claims.entries()) expect(got.length).toBeLessThanOrEqual(limits[index]!);
        const ids = claims.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // Whoever is passed over finds the rest on asking again: nothing is lost to a lock.
        for (let more = await claim(); more.length > 0; more = await claim()) ids.push(...more.map(({ id }) => id));
        expect(ids).toHaveLength(count);
      }),
      { numRuns: 40 },
    );
  });
}
