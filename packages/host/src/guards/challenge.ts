import { createHmac } from 'node:crypto';
import type { Challenge } from '@fractional-embed/contract';
import { createChallenge as createAltcha, extractParams, verifySolution } from 'altcha-lib/v1';
import * as z from 'zod/mini';
import type { SolvedChallenge } from '../store/guards/admission.js';

/**
 * The number is at most this, at random: on average half of it are tried. Our client tries some 250,000 a second on a desk,
 * and about a quarter of that on a phone of the middle class, which takes 0.8 seconds there.
 */
export const maxNumber = 100_000;
/** Long enough for the slowest device, offline for a while in between. */
export const challengeLifetimeMs = 30 * 60_000;

/** What a challenge is good for, and nothing else. */
export interface ChallengePurpose {
  operation: string;
  board: string;
  secret: Uint8Array;
}

/** An ALTCHA challenge of the first version, which is one SHA-256 behind a salt. */
export async function createChallenge(purpose: ChallengePurpose, now: Date): Promise<Challenge> {
  const { algorithm, challenge, salt, signature } = await createAltcha({
    hmacKey: keyOf(purpose),
    maxnumber: maxNumber,
    expires: new Date(now.getTime() + challengeLifetimeMs),
  });
  return { algorithm, challenge, salt, signature, maxnumber: maxNumber };
}

const Solution = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  number: z.number().check(z.int(), z.gte(0), z.lte(maxNumber)),
  salt: z.string().check(z.maxLength(200)),
  signature: z.string().check(z.maxLength(64)),
});

/** The challenge that a proof solves; undefined when it is none of this purpose, too late, or not solved. */
export async function readProof(
  proof: string,
  purpose: ChallengePurpose,
  now: Date,
): Promise<SolvedChallenge | undefined> {
  const { data: solution } = Solution.safeParse(decode(proof));
  // The library looks at the clock itself, which is not always ours.
  if (!solution || !(await verifySolution(solution, keyOf(purpose), false))) return undefined;
  const expiresAt = new Date(Number(extractParams(solution).expires) * 1000);
  return expiresAt > now ? { challenge: solution.challenge, expiresAt } : undefined;
}

function decode(proof: string): unknown {
  try {
    return JSON.parse(atob(proof));
  } catch {
    return undefined;
  }
}

/** One for each purpose, so that a solution fits no other, and the text to be hashed stays within one block. */
function keyOf({ operation, board, secret }: ChallengePurpose): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['challenge-1', operation, board]))
    .digest('hex');
}
