import { JobQuery } from '@fractional-embed/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CursorScope, readCursor, writeCursor } from './cursor.js';
import { HttpProblem } from './problem.js';

const secret = new Uint8Array(32).fill(7);
const position = fc.array(
  fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
);
const words = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 3 });
const scope = fc
  .record({
    board: fc.string(),
    q: fc.string(),
    function: words,
    region: words,
    limit: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ board, ...query }): CursorScope => ({ board, query: { ...JobQuery.parse({}), ...query } }));

function refusal(read: () => unknown) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    return [error.code, ...(error.options.errors ?? []).map(({ pointer }) => pointer)];
  }
}
const refused = ['invalid-cursor', '/query/cursor'];

describe('a cursor', () => {
  it('gives back the position it was written for', () => {
    fc.assert(
      fc.property(position, scope, (at, where) => {
        const normal = JSON.parse(JSON.stringify(at)) as unknown; // -0 is 0
        expect(readCursor(writeCursor(at, where, secret), where, secret)).toEqual(normal);
      }),
    );
  });

  it('does not mind another page size, nor the order of alternatives or their repetition', () => {
    fc.assert(
      fc.property(position, scope, fc.integer({ min: 1, max: 100 }), (at, where, limit) => {
        const alternatives = [...where.query.function].reverse();
        const query = { ...where.query, limit, function: [...alternatives, ...alternatives] };
        readCursor(writeCursor(at, where, secret), { ...where, query }, secret);
      }),
    );
  });

  it('is refused on another board or with other filters', () => {
    fc.assert(
      fc.property(position, scope, scope, (at, where, other) => {
        const meaning = ({ board, query }: CursorScope) =>
          JSON.stringify([board, query.q, [...new Set(query.function)].sort(), [...new Set(query.region)].sort()]);
        fc.pre(meaning(where) !== meaning(other));
        expect(refusal(() => readCursor(writeCursor(at, where, secret), other, secret))).toEqual(refused);
      }),
    );
  });

  it('is refused when one character of it changed, went or came', () => {
    const edit = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('change', 'cut', 'insert'),
      by: fc.string({ minLength: 1, maxLength: 1 }),
    });
    fc.assert(
      fc.property(position, scope, edit, (at, where, { at: index, kind, by }) => {
        const cursor = writeCursor(at, where, secret);
        const start = index % (cursor.length + 1);
        const edited =
          cursor.slice(0, start) + (kind === 'cut' ? '' : by) + cursor.slice(kind === 'insert' ? start : start + 1);
        fc.pre(edited !== cursor);
        expect(refusal(() => readCursor(edited, where, secret))).toEqual(refused);
      }),
    );
  });

  it('is refused whatever else is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), scope, (text, where) => {
        expect(refusal(() => readCursor(text, where, secret))).toEqual(refused);
      }),
    );
  });

  it('is refused by a host with another secret', () => {
    const where = { board: 'demo', query: JobQuery.parse({}) };
    const cursor = writeCursor([1, 'a'], where, new Uint8Array(32).fill(8));
    expect(refusal(() => readCursor(cursor, where, secret))).toEqual(refused);
  });
});
