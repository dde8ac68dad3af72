import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken, writeToken } from './token.js';

const secret = new Uint8Array(32).fill(7);
const now = new Date('2026-04-01T00:00:00Z');
const expiresAt = new Date(now.getTime() + 1000);
const id = 'sub_aaaaaaaaaaaaaaaaaaaa';
const token = writeToken({ purpose: 'confirm', id, expiresAt }, secret);

describe('a token', () => {
  it('says which subscription it is for, and only for its purpose, with this secret', () => {
    expect(readToken(token, 'confirm', secret, now)).toEqual({ kind: 'valid', id });
    expect(readToken(token, 'unsubscribe', secret, now)).toEqual({ kind: 'invalid' });
    expect(readToken(token, 'confirm', new Uint8Array(32), now)).toEqual({ kind: 'invalid' });
    expect(token).toMatch(/^[\w.-]+$/);
  });

  it('ends when it says so; one without an end never does', () => {
    expect(readToken(token, 'confirm', secret, new Date(expiresAt.getTime() - 1))).toMatchObject({ kind: 'valid' });
    expect(readToken(token, 'confirm', secret, expiresAt)).toEqual({ kind: 'expired' });
    const lasting = writeToken({ purpose: 'unsubscribe', id }, secret);
    expect(readToken(lasting, 'unsubscribe', secret, new Date('2099-01-01'))).toEqual({ kind: 'valid', id });
  });

  it('is refused with any one character changed, added or taken away', () => {
    const place = fc.nat({ max: token.length });
    fc.assert(
      fc.property(
        place,
        fc.constantFrom('', 'a', 'A', '0', '.', '-', '_', '\n', '='),
        fc.nat({ max: 1 }),
        (at, by, take) => {
          const other = token.slice(0, at) + by + token.slice(at + take);
          fc.pre(other !== token);
          expect(readToken(other, 'confirm', secret, now).kind).toBe('invalid');
        },
      ),
    );
  });

  it('is refused whatever else it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z_]{1,20}\.\d{0,10}\.[\w-]{22}$/)), (text) => {
        expect(readToken(text, 'confirm', secret, now).kind).toBe('invalid');
      }),
    );
  });
});
