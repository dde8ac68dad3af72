/**
 * A random key for one thing to send: 122 random bits, as a UUID. Make one when somebody first wants to send, keep it
 * until the outcome is known, and make another only for something else.
 */
export function createKey(): string {
  // Pages without https have no randomUUID, but they have the random bytes.
  return typeof crypto.randomUUID === 'function'
    ? crypto.randomUUID()
    : uuid(crypto.getRandomValues(new Uint8Array(16)));
}

function uuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, index) => (index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte));
  const hex = [...marked].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** @throws TypeError when a key that was given can't be one: hosts take 16 to 255 characters, and headers no others. */
export function parseKey(key: string): string {
  if (typeof key === 'string' && /^[!#-+\--~]{16,255}$/.test(key)) return key;
  throw new TypeError('"key" must be 16 to 255 letters, digits or signs, such as createKey() makes');
}
