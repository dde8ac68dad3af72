import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.test-support.js';
import { searchWords } from './search-text.js';

describe('searchWords', () => {
  it.each([
    ['Fractional CFO (m/f/x)', ['fractional', 'cfo', 'm', 'f', 'x']],
    ['Zürich ZURICH Zürich', ['zurich']],
    ['Straße STRASSE STRAẞE', ['strasse']],
    ['ΟΔΟΣ οδος', ['οδοσ']],
    ['İstanbul ıstanbul', ['istanbul']],
    ['ﬁnance ①', ['finance', '1']],
    ["O'Neil C++", ['o', 'neil', 'c']],
    ['최고재무책임자', ['최고재무책임자'.normalize('NFKD')]],
    ['最高財務責任者', ['最高', '財務', '責任', '者']],
    ['😀 \0 \uD800 —', []],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('parts Thai and Japanese by a dictionary', () => {
    expect(searchWords('ผู้อำนวยการฝ่ายการเงิน')).toContain(searchWords('การเงิน')[0]);
    expect(searchWords('デジタルマーケティング責任者')).toContain('責任');
  });

  it('cuts words that no index holds', () => {
    expect(searchWords('x'.repeat(5000))).toEqual(['x'.repeat(100)]);
  });

  it('gives letters and digits alone, so that none is syntax in a query', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]{1,100}$/u);
      }),
    );
  });

  it('finds the same words again in its own words', () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        const words = searchWords(text);
        expect(new Set(words.flatMap((word) => searchWords(word.toUpperCase())))).toEqual(
          new Set(words.flatMap(searchWords)),
        );
      }),
    );
  });
});
