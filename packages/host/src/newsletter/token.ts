import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a mail is for: the one for one thing is no good for another. */
export type TokenPurpose = 'confirm' | 'unsubscribe';

interface TokenOf {
  purpose: TokenPurpose;
  /** The subscription's id. */
  id: string;
  /** A way out of a newsletter never closes: those tokens have none. */
  expiresAt?: Date;
}

export type ReadToken = { kind: 'valid'; id: string } | { kind: 'expired' } | { kind: 'invalid' };

const macBytes = 16;

/** Nothing is kept of a token: whoever has the store's secret can tell whether it was made with it. */
export function writeToken({ purpose, id, expiresAt }: TokenOf, secret: Uint8Array): string {
  const until = expiresAt === undefined ? '' : String(Math.floor(expiresAt.getTime() / 1000));
  return `${id}.${until}.${mac({ purpose, id, until }, secret).toString('base64url')}`;
}

export function readToken(token: string, purpose: TokenPurpose, secret: Uint8Array, now: Date): ReadToken {
  const [, id = '', until = '', signature = ''] = /^([a-z0-9_]{1,64})\.(\d{0,12})\.([\w-]{22})$/.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const expected = mac({ purpose, id, until }, secret);
  // Decoding is lenient; only the one spelling that we write is accepted.
  const authentic =
    given.length === macBytes && given.toString('base64url') === signature && timingSafeEqual(given, expected);
  if (!authentic) return { kind: 'invalid' };
  if (until !== '' && Number(until) * 1000 <= now.getTime()) return { kind: 'expired' };
  return { kind: 'valid', id };
}

function mac({ purpose, id, until }: { purpose: string; id: string; until: string }, secret: Uint8Array): Buffer {
  const hmac = createHmac('sha256', secret).update(JSON.stringify(['newsletter-token-1', purpose, id, until]));
  return hmac.digest().subarray(0, macBytes);
}
