import { createHash } from 'node:crypto';
import type { Challenge } from '@fractional-embed/contract';

/** The proof for a challenge. */
export function solve({ algorithm, challenge, salt, signature, maxnumber = 0 }: Challenge): string {
  for (let number = 0; number <= maxnumber; number += 1) {
    if (createHash('sha256').update(`${salt}${number}`).digest('hex') !== challenge) continue;
    return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
  }
  throw new Error('The challenge has no solution');
}
