import { createHmac, timingSafeEqual } from 'node:crypto';

const macBytes = 16;

/** A token that says when a form of this board was shown. Nothing is kept of it: it proves itself. */
export function writeFormToken(board: string, shownAt: Date, secret: Uint8Array): string {
  const at = shownAt.getTime().toString(36);
  return `${at}.${mac(board, at, secret).toString('base64url')}`;
}

/** When the form was shown; undefined when this store never wrote such a token for the board. */
export function readFormToken(token: string, board: string, secret: Uint8Array): Date | undefined {
  const [, at = '', signature = ''] = /^([0-9a-z]{1,10})\.([\w-]{22})$/.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== macBytes || !timingSafeEqual(given, mac(board, at, secret))) return undefined;
  return new Date(Number.parseInt(at, 36));
}

function mac(board: string, at: string, secret: Uint8Array): Buffer {
  const hmac = createHmac('sha256', secret).update(JSON.stringify(['form-token-1', board, at]));
  return hmac.digest().subarray(0, macBytes);
}
