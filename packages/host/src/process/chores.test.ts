import { expect, it } from 'vitest';
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
