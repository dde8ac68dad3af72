import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Admission, ProofNeeded, type Quota, QuotaUsedUp } from '../guards/admission.js';
import type { Submission } from '../intake/intake-types.js';
import { databaseOf } from '../sql-store.js';
import type { Store } from '../store.js';
import { submissionTo } from './applications-suite.test-support.js';
import { now } from './opened-store.test-support.js';
import { inTables } from './tables.test-support.js';

const hourMs = 3_600_000;
const at = (ms: number) => new Date(now.getTime() + ms);

let names = 0;
const fresh = (name: string) => `${name}-${(names += 1)}`;

export const quotaOf = (perHour: number, change: Partial<Quota> = {}): Quota => ({
  ...{ operation: 'apply', name: 'address', subject: fresh('subject'), perHour },
  ...change,
});

/** Sends it under a key of its own, on these terms. @returns when one more is let in, or undefined when it was */
export async function sendTo(
  store: Store,
  submission: Submission,
  admission: Admission,
  time = now,
): Promise<number | undefined> {
  try {
    await store.applications.submit({ ...submission, key: fresh('key-of-guarded'), admission, now: time });
    return undefined;
  } catch (error) {
    if (error instanceof QuotaUsedUp) return error.retryInMs;
    throw error;
  }
}

export const solved = () => ({ challenge: fresh('challenge'), expiresAt: at(hourMs) });

/** What must hold of quotas and proofs, on every database. */
export function guardsSuite(store: () => Store): void {
  describe('a quota', () => quotasSuite(store));
  describe('proof', () => proofSuite(store));
}

function quotasSuite(store: () => Store): void {
  it('holds in every hour, wherever it begins, and says truly when there is more', { timeout: 60_000 }, async () => {
    const submission = await submissionTo(store());
    const anyWaits = fc.array(fc.oneof(fc.constant('as told' as const), fc.integer({ min: 0, max: hourMs / 3 })), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), anyWaits, async (perHour, waits) => {
        const quota = quotaOf(perHour);
        const send = (ms: number) => sendTo(store(), submission, { quotas: [quota], proofNeeded: 'never' }, at(ms));
        const taken: number[] = [];
        let ms = 0;
        let toldMs: number | undefined;
        for (const wait of waits) {
          const isAsTold = wait === 'as told' && toldMs !== undefined;
          if (isAsTold && toldMs! > 1) expect(await send(ms + toldMs! - 1)).toBe(1);
          ms += wait === 'as told' ? (toldMs ?? 0) : wait;
          toldMs = await send(ms);
          if (isAsTold) expect(toldMs).toBeUndefined();
          if (toldMs === undefined) taken.push(ms);
          else expect(toldMs).toBeGreaterThan(0);
          expect(taken.filter((one) => one > ms - hourMs).length).toBeLessThanOrEqual(perHour);
        }
        expect(taken.slice(0, 1)).toEqual([waits[0] === 'as told' ? 0 : waits[0]]);
      }),
      { numRuns: 15 },
    );
  });

  it('lets half of it in at once, and the whole within an hour', async () => {
    const submission = await submissionTo(store());
    const quota = quotaOf(8);
    const send = (ms: number) => sendTo(store(), submission, { quotas: [quota], proofNeeded: 'never' }, at(ms));
    for (const _ of [1, 2, 3, 4]) expect(await send(0)).toBeUndefined();
    const everyMs = hourMs / 5;
    expect(await send(0)).toBe(everyMs);
    for (const turn of [1, 2, 3, 4]) expect(await send(turn * everyMs)).toBeUndefined();
    expect(await send(hourMs - 1)).toBe(1);
  });

  it('says what is left of it, and is whole again in time', async () => {
    const submission = await submissionTo(store());
    const admission: Admission = { quotas: [quotaOf(8)], proofNeeded: 'never' };
    const left = async (time: Date) => {
      const sent = { ...submission, key: fresh('key-of-guarded'), admission, now: time };
      const { quotas } = await store().applications.submit(sent);
      return quotas?.map((one) => [one.left, one.fullInMs]);
    };
    const everyMs = hourMs / 5;
    expect(await left(now)).toEqual([[3, everyMs]]);
    expect(await left(now)).toEqual([[2, 2 * everyMs]]);
    expect(await left(at(everyMs))).toEqual([[2, 2 * everyMs]]);
    await store().sweep(at(2 * everyMs));
    expect(await left(at(2 * everyMs))).toEqual([[2, 2 * everyMs]]);
    await store().sweep(at(24 * hourMs));
    expect(await left(at(24 * hourMs))).toEqual([[3, everyMs]]);
  });

  it('costs nothing where something is refused, replayed or fails', async () => {
    const submission = await submissionTo(store());
    const [own, everybodys] = [quotaOf(2), quotaOf(40, { name: 'board' })];
    const admission: Admission = { quotas: [own, everybodys], proofNeeded: 'never' };
    const rows = () => databaseOf(store()).selectFrom('rate_limits').selectAll().orderBy('bucket').execute();
    const sent = { ...submission, key: fresh('key-of-guarded'), admission };
    await store().applications.submit(sent);
    const before = await rows();
    expect(await sendTo(store(), submission, admission)).toBe(hourMs / 2);
    expect(await store().applications.submit(sent)).toMatchObject({ outcome: 'replayed' });
    expect(await store().applications.submit({ ...sent, fingerprint: 'other' })).toMatchObject({ outcome: 'reused' });
    const broken = {
      ...sent,
      key: fresh('key-of-guarded'),
      uploads: [{ id: 'upl_not_there', pointer: '/body/resume' }],
    };
    await expect(store().applications.submit(broken)).rejects.toThrow();
    expect(await rows()).toEqual(before);
    expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
  });

  it('is of one subject and one operation, however many come at once', async () => {
    const submission = await submissionTo(store());
    const quota = quotaOf(10);
    const sendAll = (one: Quota) => {
      const admission: Admission = { quotas: [one], proofNeeded: 'never' };
      return Promise.all(Array.from({ length: 12 }, () => sendTo(store(), submission, admission)));
    };
    for (const one of [quota, { ...quota, operation: 'upload' }, { ...quota, name: 'board' as const }, quotaOf(10)]) {
      const waits = await sendAll(one);
      expect(waits.filter((wait) => wait === undefined)).toHaveLength(5);
    }
  });

  it('counts subscriptions and files as well, and leaves no refused file behind', async () => {
    const { board } = await submissionTo(store());
    const admission: Admission = { quotas: [quotaOf(1)], proofNeeded: 'never' };
    const subscribe = () => store().subscriptions.ask({ board, email: 'a@b.example', consents: [], admission, now });
    await subscribe();
    await expect(subscribe()).rejects.toThrow(QuotaUsedUp);
    const file = { board, name: 'cv.txt', mediaType: 'text/plain', bytes: new Uint8Array([65]), fingerprint: 'a', now };
    const terms: Admission = { quotas: [quotaOf(1)], proofNeeded: 'never' };
    const upload = () => store().uploads.add({ ...file, key: fresh('key-of-guarded'), admission: terms });
    await upload();
    const before = await inTables(store()).count('file_bytes');
    await expect(upload()).rejects.toThrow(QuotaUsedUp);
    expect(await inTables(store()).count('file_bytes')).toBe(before);
  });

  it('names nobody in its table', async () => {
    const submission = await submissionTo(store());
    await sendTo(store(), submission, { quotas: [quotaOf(8, { subject: '203.0.113.77' })], proofNeeded: 'never' });
    const rows = await databaseOf(store()).selectFrom('rate_limits').selectAll().execute();
    expect(JSON.stringify([rows, await inTables(store()).everythingBut('')])).not.toContain('203.0.113.77');
  });
}

function proofSuite(store: () => Store): void {
  it('is needed where it is asked for, and then lets one in once, however many come at once', async () => {
    const submission = await submissionTo(store());
    const quotas = [quotaOf(100)];
    await expect(sendTo(store(), submission, { quotas, proofNeeded: 'always' })).rejects.toThrow(ProofNeeded);
    const admission: Admission = { quotas, proofNeeded: 'always', proof: solved() };
    const sent = Array.from({ length: 8 }, () => sendTo(store(), submission, admission));
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ProofNeeded);
    expect(await inTables(store()).applications(submission.board)).toHaveLength(1);
  });

  it('is not spent by what is refused or fails, nor needed by a known key', async () => {
    const submission = await submissionTo(store());
    const proof = solved();
    const sent = { ...submission, admission: { quotas: [], proofNeeded: 'always', proof } satisfies Admission };
    const broken = { ...sent, uploads: [{ id: 'upl_not_there', pointer: '/body/resume' }] };
    await expect(store().applications.submit(broken)).rejects.toThrow();
    expect(await store().applications.submit(sent)).toMatchObject({ outcome: 'created' });
    const unproven: Admission = { quotas: [], proofNeeded: 'always' };
    expect(await store().applications.submit({ ...sent, admission: unproven })).toMatchObject({ outcome: 'replayed' });
  });

  it('is needed beyond half of an address’s quota, not of a board’s', async () => {
    const submission = await submissionTo(store());
    const [own, everybodys] = [quotaOf(8), quotaOf(8, { name: 'board' })];
    const send = (quota: Quota, proof?: Admission['proof']) =>
      sendTo(store(), submission, { quotas: [quota], proofNeeded: 'beyond-half', proof });
    for (const quota of [own, own, everybodys, everybodys, everybodys]) expect(await send(quota)).toBeUndefined();
    await expect(send(own)).rejects.toThrow(ProofNeeded);
    expect(await send(own, solved())).toBeUndefined();
  });

  it('is forgotten once it has expired', async () => {
    const submission = await submissionTo(store());
    await sendTo(store(), submission, { quotas: [], proofNeeded: 'always', proof: solved() });
    const spent = () => databaseOf(store()).selectFrom('spent_challenges').selectAll().execute();
    expect(await spent()).not.toEqual([]);
    expect((await store().sweep(at(hourMs))).guards).toBeGreaterThanOrEqual(1);
    expect(await spent()).toEqual([]);
  });
}
