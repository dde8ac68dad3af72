import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Admission, ProofNeeded } from '../guards/admission.js';
import { openStore } from '../open-store.js';
import { databaseOf } from '../sql-store.js';
import type { Store } from '../store.js';
import { submissionTo } from '../testing/applications-suite.test-support.js';
import { quotaOf, sendTo, solved } from '../testing/guards-suite.test-support.js';
import { publicUrl } from '../testing/opened-store.test-support.js';
import { describePostgres, freshDatabase } from '../testing/postgres.test-support.js';
import { inTables } from '../testing/tables.test-support.js';

describePostgres('applications to several hosts on one Postgres', () => {
  let stores: Store[];
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const { databaseUrl, drop: dropDatabase } = await freshDatabase();
    drop = dropDatabase;
    stores = await Promise.all([1, 2, 3].map(() => openStore({ databaseUrl, dataDir: '', publicUrl })));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await drop();
  });

  it('with one key at once become one row, and all get its answer', async () => {
    const submission = await submissionTo(stores[0]!);
    const sent = stores.flatMap((store) => [1, 2, 3, 4, 5].map(() => store.applications.submit(submission)));
    const results = await Promise.all(sent);
    expect(results.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(results.filter(({ outcome }) => outcome === 'replayed')).toHaveLength(14);
    expect(new Set(results.map(({ answer }) => answer?.id))).toHaveLength(1);
    expect(await inTables(stores[0]!).applications(submission.board)).toHaveLength(1);
  });

  it('are in flight while another host is slow, and kept when that one fails', { timeout: 20_000 }, async () => {
    const submission = await submissionTo(stores[0]!);
    const { board } = submission;
    const slow = await stuckHost(submission);
    // Nor is it guarded: what the first of them has proven or used counts for all.
    const admission: Admission = { quotas: [quotaOf(1)], proofNeeded: 'always' };
    const again = { ...submission, admission };
    expect(await stores[1]!.applications.submit(again)).toEqual({ outcome: 'in-flight' });
    await slow.fail();
    expect(await stores[1]!.applications.submit(submission)).toMatchObject({ outcome: 'created' });
    expect(await inTables(stores[0]!).applications(board)).toHaveLength(1);
  });

  it('do not wait for ever for a host that stopped in the middle', async () => {
    const setting = sql<Record<string, string>>`show idle_in_transaction_session_timeout`;
    const { rows } = await setting.execute(databaseOf(stores[0]!));
    expect(Object.values(rows[0] ?? {})).toEqual(['1min']);
  });

  it('share one quota, and spend one proof once', async () => {
    const submission = await submissionTo(stores[0]!);
    const quotas = [quotaOf(20), quotaOf(2000, { name: 'board' })];
    const sent = stores.flatMap((store) =>
      Array.from({ length: 10 }, () => sendTo(store, submission, { quotas, proofNeeded: 'never' })),
    );
    expect((await Promise.all(sent)).filter((wait) => wait === undefined)).toHaveLength(10);
    const admission: Admission = { quotas: [quotaOf(2000)], proofNeeded: 'always', proof: solved() };
    const proven = stores.flatMap((store) => [1, 2, 3].map(() => sendTo(store, submission, admission)));
    const outcomes = await Promise.allSettled(proven);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ProofNeeded);
  });

  /** A host that has begun with the key and gets no further. */
  async function stuckHost(submission: Parameters<Store['applications']['submit']>[0]) {
    const db = databaseOf(stores[0]!);
    await stores[0]!.applications.submit(submission);
    const row = await db
      .deleteFrom('idempotency_keys')
      .where('board', '=', submission.board)
      .returningAll()
      .executeTakeFirstOrThrow();
    await db.deleteFrom('applications').where('board', '=', submission.board).execute();
    const transaction = await db.startTransaction().execute();
    await transaction.insertInto('idempotency_keys').values(row).execute();
    return { fail: () => transaction.rollback().execute() };
  }
});
