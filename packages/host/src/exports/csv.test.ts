import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvRow, neutralised } from './csv.js';

/** What spreadsheets evaluate. Written apart from the code, so that both must err alike to agree. */
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫', '\t', '\r', '\n', '\u0001'];

const nasty = fc.string({
  unit: fc.constantFrom(...signs, ' ', '\u00A0', '\u200B', '\uFEFF', '"', ',', ';', "'", 'a', 'é', '🙂', '1'),
});
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).map((any) => any.replace(/\p{Surrogate}/gu, '')),
);
const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.constant(null));
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

describe('CSV', () => {
  it('is read back as it was, but for apostrophes before what would be formulas', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const back = read(byteOrderMark + rows.map(csvRow).join(''));
        expect(back).toHaveLength(rows.length);
        for (const [index, row] of rows.entries()) {
          for (const [column, value] of row.entries()) {
            const was = String(value ?? '').replaceAll('\0', '\uFFFD');
            const is = back[index]?.[column] ?? '';
            expect(is.replaceAll("'", '')).toBe(was.replaceAll("'", ''));
            if (!/[;\t\r\n]/.test(was)) expect([was, `'${was}`]).toContain(is);
            expect(signs).not.toContain(is.charAt(0));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** The quote of the whole cell, or such as stand for nothing at all; and blanks. */
  const start = /^(?:"(?!")|(?:"")*)[\s\p{Cc}\p{Cf}]*/u;
  it.each([';', '\t'])('has no formula where %j separates', (delimiter) => {
    const ways = { delimiter, bom: true, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
    fc.assert(
      fc.property(table, (rows) => {
        const csv = byteOrderMark + rows.map(csvRow).join('');
        const cells = parse(csv, { ...ways, quote: false }).flat();
        for (const shown of cells) expect(signs).not.toContain(shown.replace(start, '').charAt(0));
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at a long run of blanks once', () => {
    const long = `a${'\t'.repeat(500_000)}`;
    const startedAt = performance.now();
    expect(neutralised(long)).toBe(long);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });

  it('has no cell that becomes a formula once blanks before it are left out', () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = neutralised(value).replace(/^[\s\p{Cc}\p{Cf}]+/u, '');
        expect(signs).not.toContain(shown.charAt(0));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("https://x","y")', `'=HYPERLINK("https://x","y")`],
    ['+49 30 1234', "'+49 30 1234"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['a;=1', "a;'=1"],
    ['a\t+1', "a\t'+1"],
    ['a\n @x', "a\n '@x"],
    ['a;"=1"', `a;"'=1"`],
    ['a;；＝1', 'a;；＝1'],
    ['a;＝1', "a;'＝1"],
    ['a; b=1, c - d', 'a; b=1, c - d'],
    ['ana@example.org', 'ana@example.org'],
    ["'quoted", "'quoted"],
    ['', ''],
    ['\0=1', '\uFFFD=1'],
  ])('neutralises %j as %j', (given, expected) => expect(neutralised(given)).toBe(expected));

  it('quotes every cell and ends every row as RFC 4180 has it', () => {
    expect(csvRow(['a "b"', 1.5, null, 'c\nd'])).toBe('"a ""b""","1.5","","c\nd"\r\n');
  });
});
