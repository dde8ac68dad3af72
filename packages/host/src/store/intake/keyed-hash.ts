import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { domainToASCII } from 'node:url';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import { storeSecret } from '../settings.js';

/** What a hash is for. One purpose's hashes say nothing about another's, though the text be the same. */
type Purpose = 'person' | 'key' | 'fingerprint' | 'quota' | 'admin-key';

/** Texts as hashes that only this store can make: whoever reads the tables can neither guess nor recognise a text. */
export type KeyedHash = (purpose: Purpose, ...parts: readonly (string | Uint8Array)[]) => Promise<string>;

export function keyedHashes(db: Kysely<Database>): KeyedHash {
  // A store's secret never changes, so that its keys are derived once.
  const keys = new Map<Purpose, KeyObject>();
  return async (purpose, ...parts) => {
    const key = keys.get(purpose) ?? keyOf(purpose, await storeSecret(db));
    keys.set(purpose, key);
    const hmac = createHmac('sha256', key);
    // Each part with its length before it, so that no two lists of parts are one text.
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:`).update(part);
    return hmac.digest('base64url');
  };
}

function keyOf(purpose: Purpose, secret: Uint8Array): KeyObject {
  return createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `intake ${purpose}`, 32)));
}

/** Who writes from this address, however it is capitalised, composed of code points, or its domain encoded. */
export function personOf(hash: KeyedHash, email: string): Promise<string> {
  const address = email.trim().normalize('NFC').toLowerCase();
  const at = address.lastIndexOf('@') + 1;
  const domain = address.slice(at);
  return hash('person', address.slice(0, at) + (domainToASCII(domain) || domain));
}
