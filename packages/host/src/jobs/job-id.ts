import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new id, such as `job_` and 20 letters and digits: 100 random bits, so that ids can't be guessed or counted. */
export function newId(kind: 'job' | 'app' | 'upl' | 'msg' | 'sub' | 'whk' | 'key'): string {
  return `${kind}_${Array.from(randomBytes(20), (byte) => alphabet[byte & 31]).join('')}`;
}
