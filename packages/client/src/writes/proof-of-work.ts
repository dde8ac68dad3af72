import { sha256 } from './sha256.js';

/** How long the page's own work waits for ours at most: less than a frame. */
const sliceMs = 10;

/** As ALTCHA has it: the number is to be found whose digest behind the salt is the challenge. */
interface Challenge {
  algorithm: 'SHA-256';
  challenge: string;
  maxnumber: number;
  salt: string;
  signature: string;
}

/**
 * The proof for an ALTCHA challenge (base64); undefined when it is of another kind or has no solution.
 *
 * It runs where it is called, in slices: a worker needs a file of the page's own origin or a blob URL, and strict pages
 * allow neither. Digests are our own, since `crypto.subtle` is missing on pages without https, and no faster for so few
 * bytes: each of its answers comes by a turn of the event loop.
 *
 * @throws the signal's reason
 */
export async function solveChallenge(
  challenge: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!isChallenge(challenge)) return undefined;
  const number = await find(challenge, signal);
  if (number === undefined) return undefined;
  const { algorithm, salt, signature } = challenge;
  return base64(JSON.stringify({ algorithm, challenge: challenge.challenge, number, salt, signature }));
}

async function find({ challenge, salt, maxnumber }: Challenge, signal: AbortSignal): Promise<number | undefined> {
  const encoder = new TextEncoder();
  // Most candidates differ in their first word already.
  const wanted = Number.parseInt(challenge.slice(0, 8), 16) | 0;
  let sliceEnds = performance.now() + sliceMs;
  for (let number = 0; number <= maxnumber; number += 1) {
    const digest = sha256(encoder.encode(`${salt}${number}`));
    if (digest[0] === wanted && hex(digest) === challenge) return number;
    if (number % 64 > 0 || performance.now() < sliceEnds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    sliceEnds = performance.now() + sliceMs;
  }
  return undefined;
}

function hex(words: Int32Array): string {
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function isChallenge(value: Readonly<Record<string, unknown>>): value is Readonly<Record<string, unknown>> & Challenge {
  const { algorithm, challenge, maxnumber, salt, signature } = value;
  const areTexts = [challenge, salt, signature].every((text) => typeof text === 'string');
  return algorithm === 'SHA-256' && areTexts && typeof maxnumber === 'number';
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
