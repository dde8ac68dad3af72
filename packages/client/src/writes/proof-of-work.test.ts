import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApplications } from '../apply.js';
import type { SendingState } from '../index.js';
import { type IntakeServer, openIntakeServer } from './intake-server.test-support.js';
import { solveChallenge } from './proof-of-work.js';
import { sha256 } from './sha256.js';

const unaborted = new AbortController().signal;

function puzzle(number: number, maxnumber = number, salt = 'a1b2c3d4e5f6a1b2c3d4e5f6?expires=1790000000') {
  const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
  return { algorithm: 'SHA-256', challenge, maxnumber, salt, signature: 'signed by the host' };
}

function read(proof: string | undefined): unknown {
  return proof === undefined ? undefined : JSON.parse(Buffer.from(proof, 'base64').toString());
}

describe('sha256', () => {
  it('is what Node’s is, of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const words = [...sha256(bytes)].map((word) => (word >>> 0).toString(16).padStart(8, '0'));
        expect(words.join('')).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
      { numRuns: 500, examples: [55, 56, 63, 64, 119, 120].map((length) => [new Uint8Array(length).fill(255)]) },
    );
  });
});

describe('a challenge', () => {
  it.each([0, 1, 63, 64, 4_321])('is solved: %i', async (number) => {
    const { maxnumber: _, ...asked } = puzzle(number, 5_000);
    expect(read(await solveChallenge(puzzle(number, 5_000), unaborted))).toEqual({ ...asked, number });
  });

  it('of letters that are not ASCII is solved as well', async () => {
    const asked = puzzle(7, 10, 'zoë–');
    expect(read(await solveChallenge(asked, unaborted))).toMatchObject({ number: 7, salt: 'zoë–' });
  });

  it.each([
    ['without a solution', puzzle(11, 10)],
    ['of another algorithm', { ...puzzle(1), algorithm: 'SHA-512' }],
    ['without a largest number', { ...puzzle(1), maxnumber: undefined }],
    ['with nothing in it', {}],
  ])('%s has no proof', async (_name, asked) => {
    expect(await solveChallenge(asked, unaborted)).toBeUndefined();
  });

  it('ends when nobody waits for it any more, and lets others work meanwhile', async () => {
    const leaving = new AbortController();
    setTimeout(() => leaving.abort('left'), 30);
    const startedAt = performance.now();
    await expect(solveChallenge(puzzle(-1, 1e9), leaving.signal)).rejects.toBe('left');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

describe('an application that is asked for proof', () => {
  let server: IntakeServer;
  beforeAll(async () => {
    server = await openIntakeServer();
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());

  const ana = { name: 'Ana', email: 'ana@example.org' };
  const fast = { retry: { limit: 5, baseDelayMs: 5, maxDelayMs: 20 } };
  const open = () => createApplications({ baseUrl: server.baseUrl, board: 'demo' });

  it('gives it with the same key, says what it does, and arrives once', async () => {
    server.intake.puzzle = (proof) => (proof ? undefined : puzzle(500, 1_000));
    const states: SendingState['state'][] = [];
    const sent = await open().submit('a', ana, { ...fast, onState: ({ state }) => states.push(state) });
    expect(states).toEqual(['sending', 'checking', 'sending']);
    expect(server.intake.rows.map(({ key }) => key)).toEqual([sent.key]);
    const { proof, ...typed } = JSON.parse(server.requests[1]?.body ?? '') as Record<string, string>;
    expect(typed).toEqual(ana);
    expect(read(proof)).toMatchObject({ number: 500 });
  });

  it('keeps the proof for the tries that follow', async () => {
    server.intake.puzzle = (proof) => (proof ? undefined : puzzle(5));
    server.fail('none', 'reset-before', 'reset-after');
    await open().submit('a', ana, fast);
    const proofs = server.requests.map(({ body }) => (JSON.parse(body) as { proof?: string }).proof);
    expect(proofs).toHaveLength(4);
    expect(new Set(proofs.slice(1)).size).toBe(1);
    expect(server.intake.rows).toHaveLength(1);
  });

  it('solves another when the first has expired, and no third', async () => {
    let asked = 0;
    server.intake.puzzle = () => ((asked += 1) > 2 ? undefined : puzzle(asked));
    await expect(open().submit('a', ana, fast)).resolves.toMatchObject({ status: 'sent' });
    server.intake.puzzle = () => puzzle(3);
    const refused = open().submit('b', ana, fast);
    await expect(refused).rejects.toMatchObject({ name: 'ApiError', code: 'challenge-required' });
    expect(server.requests).toHaveLength(6);
  });

  it('is refused when the challenge can’t be solved', async () => {
    server.intake.puzzle = () => puzzle(11, 10);
    await expect(open().submit('a', ana, fast)).rejects.toMatchObject({ name: 'ApiError', code: 'challenge-required' });
    expect(server.requests).toHaveLength(1);
  });
});
