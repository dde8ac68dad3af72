import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplications, type SendingState } from '../apply.js';
import { createKey, isApiError } from '../index.js';
import { openRealHost, type RealHost } from '../real-host.test-support.js';
import { createSubscriptions } from '../subscribe.js';

let host: RealHost;
let now: Date;
let job: string;
const wide = { perAddress: 1_000_000, perBoard: 1_000_000 };
const narrow = { perAddress: 4, perBoard: 1_000_000 };

beforeAll(async () => {
  now = new Date();
  host = await openRealHost({ now: () => now, limits: { apply: wide, upload: wide, subscribe: narrow } });
  job = (await host.store.jobs.list({ q: '', limit: 1, closed: false }, now)).data[0]!.id;
  await host.store.jobs.putForm(job, { kind: 'form', url: null, resume: 'hidden', questions: [] }, now);
});
afterAll(() => host.close());

const ana = { name: 'Ana', email: 'ana@example.org' };
const fast = { timeout: { perTry: 5_000, total: 60_000 }, retry: { limit: 10, baseDelayMs: 1, maxDelayMs: 5 } };

type Fault = 'none' | 'lost-before' | 'lost-after' | 'failed-after';

/** Loses what the next tries send, or what they are answered. */
function applicationsOver(...faults: Fault[]) {
  const planned = [...faults];
  const fetch = async (request: Request): Promise<Response> => {
    const fault = planned.shift() ?? 'none';
    if (fault === 'lost-before') throw new TypeError('The connection was reset');
    const response = await host.fetch(request);
    if (fault === 'lost-after') throw new TypeError('The connection was reset');
    return fault === 'failed-after' ? new Response('Bad gateway', { status: 502 }) : response;
  };
  return createApplications({ baseUrl: host.baseUrl, board: host.board, fetch });
}

const flagsOf = async (id: string) => (await host.store.applications.read(id))?.flags;
const received = async () => (await host.store.applications.list({ limit: 100 })).data.length;

describe('a host that looks out for programs', () => {
  it('is given proof by itself, and remembers that it was', async () => {
    const states: SendingState['state'][] = [];
    const onState = ({ state }: SendingState) => void states.push(state);
    const { receipt } = await applicationsOver().submit(job, ana, { ...fast, onState });
    expect(states).toEqual(['sending', 'checking', 'sending']);
    expect(await flagsOf(receipt.id)).toEqual(['challenge-solved']);
  });

  it('asks nothing of a form that was shown for a while', async () => {
    const applications = applicationsOver();
    const { formToken } = await applications.formToken();
    now = new Date(now.getTime() + 5_000);
    const states: SendingState['state'][] = [];
    const sent = { ...ana, email: 'ben@example.org', formToken };
    const { receipt } = await applications.submit(job, sent, {
      ...fast,
      onState: ({ state }) => void states.push(state),
    });
    expect(states).toEqual(['sending']);
    expect(await flagsOf(receipt.id)).toEqual([]);
  });

  it('has an application once, whatever fails while it asks for proof', { timeout: 60_000 }, async () => {
    const anyFaults = fc.array(fc.constantFrom<Fault>('none', 'lost-before', 'lost-after', 'failed-after'), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(anyFaults, async (faults) => {
        const before = await received();
        const key = createKey();
        const { receipt } = await applicationsOver(...faults).submit(job, ana, { ...fast, key });
        const again = await applicationsOver().submit(job, ana, { ...fast, key });
        expect([again.receipt, again.replayed]).toEqual([receipt, true]);
        expect(await received()).toBe(before + 1);
      }),
      { numRuns: 8 },
    );
  });

  it('refuses beyond its limit, and says when there is more', async () => {
    const { fetch, baseUrl, board } = host;
    const subscriptions = createSubscriptions({ baseUrl, board, fetch });
    for (const email of ['ana@example.org', 'ben@example.org']) await subscriptions.create({ email }, fast);
    const refused: unknown = await subscriptions.create(ana, fast).catch((error: unknown) => error);
    expect(isApiError(refused) && [refused.code, refused.retryAfterSeconds]).toEqual(['rate-limited', 1200]);
  });
});
