/**
 * How text becomes words that are searched. The store keeps the words and not the text, and looks them up as they
 * are, so that SQLite, Postgres and a plain filter agree on every language.
 */

/** Scripts that are written without spaces: where a word ends is in a dictionary, not in the text. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Longer words are cut, in the text and in the query alike: a Postgres lexeme has at most 2 kB. */
const maxWordCharacters = 100;

/** The different words of a text in their order, without case and accents: `['cfo', 'a', 'zurich']`. */
export function searchWords(text: string): string[] {
  const words = new Set<string>();
  for (const run of new Set(text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu))) {
    for (const piece of spaceless.test(run) ? segments(run) : [run]) {
      for (const word of fold(piece).match(/[\p{L}\p{N}]+/gu) ?? []) words.add(cut(word));
    }
  }
  return [...words];
}

/** Through upper case, `ß` and `SS` become one; the Greek final sigma is a sigma. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ς', 'σ');
}

function segments(run: string): string[] {
  return Array.from(segmenter.segment(run), (part) => part.segment);
}

function cut(word: string): string {
  return word.length <= maxWordCharacters ? word : [...word].slice(0, maxWordCharacters).join('');
}
