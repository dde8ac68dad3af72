import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JobQuery } from '@fractional-embed/contract';
import type { Position } from '../store/store.js';
import { problem } from './problem.js';

/** What a walk through a list must keep from page to page. The page's size may change on the way. */
export interface CursorScope {
  board: string;
  /** With the sort and the currency that are in effect, so that a board's new defaults do not bend an old walk. */
  query: JobQuery;
}

const macBytes = 16;

/** The position as text for clients: signed, so that nobody can make the store read a position it never gave. */
export function writeCursor(position: Position, scope: CursorScope, secret: Uint8Array): string {
  const payload = Buffer.from(JSON.stringify(position));
  return Buffer.concat([mac(payload, scope, secret), payload]).toString('base64url');
}

/** @throws HttpProblem `invalid-cursor` when it was not written by `writeCursor` for this scope. */
export function readCursor(cursor: string, scope: CursorScope, secret: Uint8Array): Position {
  const bytes = Buffer.from(cursor, 'base64url');
  const payload = bytes.subarray(macBytes);
  // Decoding is lenient; only the one spelling that we write is accepted.
  const authentic =
    bytes.length > macBytes &&
    bytes.toString('base64url') === cursor &&
    timingSafeEqual(bytes.subarray(0, macBytes), mac(payload, scope, secret));
  if (!authentic) throw invalidCursor();
  return JSON.parse(payload.toString()) as Position;
}

function mac(payload: Uint8Array, scope: CursorScope, secret: Uint8Array): Buffer {
  const hmac = createHmac('sha256', secret).update(scopeText(scope)).update('\0').update(payload);
  return hmac.digest().subarray(0, macBytes);
}

/** One text for one meaning: the order of fields and of alternatives, and repeated ones, make no difference. */
function scopeText({ board, query }: CursorScope): string {
  const { cursor: _, limit: __, ...filters } = query;
  const entries = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set<string>(value)].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['jobs-cursor-1', board, entries]);
}

function invalidCursor() {
  const message =
    'cursor must be a nextCursor of this list, as it came, with the same board, filters and sort; leave it out to start again.';
  return problem('invalid-cursor', { errors: [{ pointer: '/query/cursor', code: 'invalid-cursor', message }] });
}
