import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApplications } from '../apply.js';
import { createClient, createKey, isApiError, isNotConfirmedError } from '../index.js';
import { type Fault, faults, type IntakeServer, openIntakeServer } from './intake-server.test-support.js';

let server: IntakeServer;
beforeAll(async () => {
  server = await openIntakeServer();
});
beforeEach(() => server.reset());
afterEach(() => vi.unstubAllGlobals());
afterAll(() => server.close());

// FAULT_RUNS=850 sends 12,750 in some minutes; here runs what a few seconds allow. The seed is told on failure.
const numRuns = Number(process.env.FAULT_RUNS ?? 40);
const seconds = 60 + numRuns;

const ana = { name: 'Ana', email: 'ana@example.org' };
const patience = { timeout: { perTry: 60, total: 20_000 }, retry: { limit: 4, baseDelayMs: 2, maxDelayMs: 10 } };

const anyFaults = fc.array(fc.constantFrom<Fault>('none', ...faults), { maxLength: 24 });

interface Outcome {
  key: string;
  result: 'sent' | 'not-confirmed' | 'refused' | 'aborted';
}

function rowsOf(key: string): number {
  return server.intake.rows.filter((row) => row.key === key).length;
}

async function outcomeOf(key: string, sending: Promise<unknown>): Promise<Outcome> {
  try {
    await sending;
    return { key, result: 'sent' };
  } catch (error) {
    if (isNotConfirmedError(error) && error.key === key) return { key, result: 'not-confirmed' };
    if (isApiError(error)) return { key, result: 'refused' };
    if (error === 'left') return { key, result: 'aborted' };
    throw error;
  }
}

/** What was still worked on when its client was gone is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

describe('whatever fails on the way', () => {
  it('is "sent" exactly one row, and what is not confirmed at most one, which its key finds again', {
    timeout: seconds * 1000,
  }, async () => {
    const applications = createApplications({ baseUrl: server.baseUrl, board: 'demo' });
    await fc.assert(
      fc.asyncProperty(anyFaults, async (sequence) => {
        server.reset();
        server.fail(...sequence);
        const keys = [createKey(), createKey(), createKey()];
        const send = (key: string) => outcomeOf(key, applications.submit('a', ana, { ...patience, key }));
        const outcomes = await Promise.all(keys.map(send));
        for (const { key, result } of outcomes) {
          expect(result).toMatch(/^(sent|not-confirmed)$/);
          if (result === 'sent') expect(rowsOf(key)).toBe(1);
          else expect(rowsOf(key)).toBeLessThanOrEqual(1);
        }
        server.fail();
        await settled();
        const again = { ...patience, timeout: 20_000 };
        for (const key of keys) await applications.submit('a', ana, { ...again, key });
        expect(keys.map(rowsOf)).toEqual([1, 1, 1]);
        expect(server.intake.rows).toHaveLength(3);
      }),
      { numRuns },
    );
  });

  it('is what was left in the middle at most one row', { timeout: seconds * 1000 }, async () => {
    const { applications } = createClient({ baseUrl: server.baseUrl, board: 'demo' });
    await fc.assert(
      fc.asyncProperty(anyFaults, fc.integer({ min: 0, max: 60 }), async (sequence, leavesAfterMs) => {
        server.reset();
        server.fail(...sequence);
        const leaving = new AbortController();
        const key = createKey();
        setTimeout(() => leaving.abort('left'), leavesAfterMs);
        const sending = applications.submit('a', ana, { ...patience, key, signal: leaving.signal });
        const { result } = await outcomeOf(key, sending);
        if (result === 'sent') expect(rowsOf(key)).toBe(1);
        const sentSoFar = server.requests.length;
        await settled();
        expect(rowsOf(key)).toBeLessThanOrEqual(1);
        // What was on the wire may still arrive; nothing begins any more.
        expect(server.requests.length).toBeLessThanOrEqual(sentSoFar + 1);
        server.fail();
        await applications.submit('a', ana, { ...patience, timeout: 20_000, key });
        expect(rowsOf(key)).toBe(1);
      }),
      { numRuns },
    );
  });

  it.each(['with', 'without'])('is a double click one row, %s locks', { timeout: seconds * 1000 }, async (locks) => {
    if (locks === 'without') vi.stubGlobal('navigator', {});
    const everyone = [1, 2, 3].map(() => createApplications({ baseUrl: server.baseUrl, board: 'demo' }));
    await fc.assert(
      fc.asyncProperty(anyFaults, async (sequence) => {
        server.reset();
        server.fail(...sequence);
        const key = createKey();
        const send = (one: (typeof everyone)[0]) => outcomeOf(key, one.submit('a', ana, { ...patience, key }));
        const outcomes = await Promise.all(everyone.map(send));
        await settled();
        expect(rowsOf(key)).toBeLessThanOrEqual(1);
        if (outcomes.some(({ result }) => result === 'sent')) expect(rowsOf(key)).toBe(1);
      }),
      { numRuns },
    );
  });

  it('is a refusal no row, after whatever came before it', { timeout: seconds * 1000 }, async () => {
    const applications = createApplications({ baseUrl: server.baseUrl, board: 'demo' });
    const noAddress = { name: 'Ana', email: 'nowhere' };
    await fc.assert(
      fc.asyncProperty(anyFaults, async (sequence) => {
        server.reset();
        server.fail(...sequence.filter((fault) => fault !== 'none'));
        const key = createKey();
        const { result } = await outcomeOf(key, applications.submit('a', noAddress, { ...patience, key }));
        expect(result).toMatch(/^(refused|not-confirmed)$/);
        expect(rowsOf(key)).toBe(0);
      }),
      { numRuns },
    );
  });
});
