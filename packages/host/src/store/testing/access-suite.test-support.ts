import { describe, expect, it } from 'vitest';
import type { AuditNote } from '../access/access-stores.js';
import type { Store } from '../store.js';
import { now } from './opened-store.test-support.js';
import { inTables } from './tables.test-support.js';

const hourMs = 3_600_000;
const at = (hours: number) => new Date(now.getTime() + hours * hourMs);

/** What must hold of admin keys and of the audit log, on every database. */
export function accessSuite(store: () => Store): void {
  describe('an admin key', () => keysSuite(store));
  describe('the audit log', () => auditSuite(store));
}

function keysSuite(store: () => Store): void {
  const add = (expiresAt: string | null = null) => store().adminKeys.add({ name: 'nightly import', expiresAt }, now);
  const listed = async (id: string) => (await store().adminKeys.list()).find((key) => key.id === id);

  it('lets its holder in, and says on which day it was used; its secret is nowhere', async () => {
    const { secret, ...key } = await add();
    expect(secret).toMatch(/^sk_[\w-]{43}$/);
    expect(key).toMatchObject({ name: 'nightly import', lastUsedOn: null, endsAt: null });
    expect(await listed(key.id)).toEqual(key);
    expect(await store().adminKeys.identify(secret, at(1))).toBe(key.id);
    expect((await listed(key.id))?.lastUsedOn).toBe('2026-04-01');
    expect(await store().adminKeys.identify(secret, at(25))).toBe(key.id);
    expect((await listed(key.id))?.lastUsedOn).toBe('2026-04-02');
    const kept = JSON.stringify(await inTables(store()).everythingBut(''));
    expect(kept).toContain(key.id);
    expect(kept).not.toContain(secret.slice(3));
    for (const wrong of [`${secret}x`, secret.slice(0, -1), 'sk_', secret.toLowerCase()]) {
      expect(await store().adminKeys.identify(wrong, now)).toBeUndefined();
    }
  });

  it('ends when it expires', async () => {
    const { secret } = await add(at(2).toISOString());
    expect(await store().adminKeys.identify(secret, at(1.99))).toBeDefined();
    expect(await store().adminKeys.identify(secret, at(2))).toBeUndefined();
  });

  it('is replaced with an overlap, by one that lives as long', async () => {
    const old = await add(at(100).toISOString());
    const fresh = await store().adminKeys.rotate(old.id, 24 * hourMs, at(10));
    expect(fresh).toMatchObject({ name: old.name, endsAt: at(110).toISOString() });
    expect(await store().adminKeys.identify(old.secret, at(33))).toBe(old.id);
    expect(await store().adminKeys.identify(old.secret, at(34))).toBeUndefined();
    expect(await store().adminKeys.identify(fresh?.secret ?? '', at(34))).toBe(fresh?.id);
    expect(await store().adminKeys.rotate(old.id, 0, at(35))).toBeUndefined();
    expect(await store().adminKeys.rotate('key_none', 0, now)).toBeUndefined();
  });

  it('never lives longer because it is replaced', async () => {
    const old = await add(at(5).toISOString());
    await store().adminKeys.rotate(old.id, 24 * hourMs, now);
    expect((await listed(old.id))?.endsAt).toBe(at(5).toISOString());
  });

  it('is revoked at once and stays listed, until nobody needs to know whose it was', async () => {
    const { id, secret } = await add();
    expect(await store().adminKeys.revoke(id, at(3))).toMatchObject({ id, endsAt: at(3).toISOString() });
    expect(await store().adminKeys.identify(secret, at(3))).toBeUndefined();
    expect(await store().adminKeys.revoke(id, at(4))).toMatchObject({ endsAt: at(3).toISOString() });
    expect(await store().adminKeys.revoke('key_none', now)).toBeUndefined();
    await store().adminKeys.purgeEnded(at(3));
    expect(await listed(id)).toBeDefined();
    expect(await store().adminKeys.purgeEnded(at(3.5))).toBeGreaterThan(0);
    expect(await listed(id)).toBeUndefined();
  });
}

function auditSuite(store: () => Store): void {
  const note = (action: string): AuditNote => ({
    ...{ actor: 'key_1', action, subject: null, details: {}, requestId: 'request-1' },
  });

  it('says what began and how it ended, the newest first, page by page', async () => {
    for (const action of ['first', 'second', 'third']) await store().audit.begin(note(action), now);
    const entry = await store().audit.begin(note('closeJob'), now);
    const ended = { ...note('closeJob'), subject: 'job_1', details: { count: 2, dryRun: true } };
    await store().audit.end(entry, ended, 'done');
    const first = await store().audit.list({ limit: 2 });
    expect(first.data[0]).toEqual({ at: now.toISOString(), ...ended, outcome: 'done' });
    expect(first.data[1]).toMatchObject({ action: 'third', outcome: 'began' });
    const second = await store().audit.list({ limit: 2, after: first.next ?? 0 });
    expect(second.data.map(({ action }) => action)).toEqual(['second', 'first']);
  });

  it('is forgotten after a time', async () => {
    await store().audit.begin(note('old'), at(-1000));
    expect(await store().audit.purge(at(-999))).toBe(1);
    const left = await store().audit.list({ limit: 100 });
    expect(left.data.map(({ action }) => action)).not.toContain('old');
  });
}
