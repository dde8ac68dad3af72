import { expect, it } from 'vitest';
import { putApplication } from '../store/testing/applications.test-support.js';
import { now as received } from '../store/testing/opened-store.test-support.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { chores } from './chores.js';

it('does away with keys and files that have served their time', async () => {
  const raw = await openRawSqlite();
  const answered = new Date('2026-01-01T00:00:00Z');
  const row = {
    board: 'demo',
    operation: 'apply',
    key_hash: 'a',
    fingerprint: 'b',
    status: 201,
    answer: '{}',
  } as const;
  await raw.store.boards.put('demo', {}, answered);
  await raw.db
    .insertInto('idempotency_keys')
    .values({ ...row, created_at_ms: answered.getTime() })
    .execute();
  const counts = async (now: Date) => {
    const done: number[] = [];
    for (const { run } of chores(raw.store, raw.dataDir)) done.push(await run(now));
    return done.filter((count) => count > 0);
  };
  expect(await counts(new Date('2026-01-30T23:00:00Z'))).toEqual([]);
  expect(await counts(new Date('2026-01-31T00:00:00Z'))).toEqual([1]);
  await raw.close();
});

it('erases applications that were kept for their time, and writes down how many', async () => {
  const raw = await openRawSqlite();
  await raw.store.boards.put('demo', {}, received);
  await putApplication(raw.db, { board: 'demo' });
  const run = async (now: Date) => {
    for (const chore of chores(raw.store, raw.dataDir)) await chore.run(now);
    return (await raw.store.audit.list({ limit: 10 })).data;
  };
  const days = (count: number) => new Date(received.getTime() + count * 86_400_000);
  expect(await run(days(179))).toEqual([]);
  const details = { applications: 1, files: 0, subscriptions: 0, outboxEntries: 0 };
  const entry = { actor: 'host', action: 'retention', subject: null, outcome: 'done', details, requestId: null };
  expect(await run(days(180))).toEqual([{ at: days(180).toISOString(), ...entry }]);
  expect(await run(days(181))).toHaveLength(1);
  expect(await run(days(181 + 400))).toEqual([]);
  await raw.close();
});
