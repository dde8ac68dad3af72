import { nextTurn, turnBytes } from './turns.js';

const backslash = 0x5c;
const quote = 0x27;
/** Stands in a plain text where a field's instruction begins, and where its result does. */
export const instructionMark = '\x01';
const resultMark = '\x02';
/** Control words that matter here are shorter. */
const maxWord = 32;

/** With line breaks left out, and letters in place of their escapes (`\'61`), so that words broken by these are whole. */
export async function joinedWords(buffer: Buffer): Promise<Buffer> {
  const joined = Buffer.allocUnsafe(buffer.length);
  let length = 0;
  let turn = turnBytes;
  for (let at = 0; at < buffer.length; at += 1) {
    if (at > turn) turn = await nextTurn(at);
    const byte = buffer[at] as number;
    const escaped = byte === backslash ? escapedAt(buffer, at) : undefined;
    if (escaped !== undefined && isLetter(escaped)) {
      joined[length++] = escaped;
      at += 3;
    } else if (!isBreak(byte)) {
      joined[length++] = byte;
    }
  }
  return joined.subarray(0, length);
}

/** What is left without control words, groups and line breaks, with marks where fields' instructions and results begin. */
export async function plainText(buffer: Buffer): Promise<string> {
  const plain = Buffer.allocUnsafe(buffer.length + 1);
  let length = 0;
  let turn = turnBytes;
  for (let at = 0; at < buffer.length; ) {
    if (at > turn) turn = await nextTurn(at);
    const byte = buffer[at] as number;
    const escaped = byte === backslash ? escapedAt(buffer, at) : undefined;
    if (escaped !== undefined) {
      plain[length++] = escaped;
      at += 4;
    } else if (byte === backslash) {
      const word = wordAt(buffer, at + 1);
      const text = textOf(word);
      if (text !== '') length += plain.write(text, length, 'latin1');
      at = word.end;
    } else {
      if (!(isBreak(byte) || byte === 0x7b || byte === 0x7d)) plain[length++] = byte;
      at += 1;
    }
  }
  return plain.toString('latin1', 0, length);
}

interface Word {
  letters: string;
  number: number;
  /** Behind its number and the space that ends it. */
  end: number;
}

function wordAt(buffer: Buffer, start: number): Word {
  let end = start;
  while (isLetter(buffer[end])) end += 1;
  // A symbol, as in `\*`; but what follows two backslashes is taken for a word, too.
  if (end === start) return { letters: '', number: 0, end: buffer[start] === backslash ? start : start + 1 };
  const lettersEnd = end;
  if (buffer[end] === 0x2d) end += 1;
  while (isDigit(buffer[end])) end += 1;
  const numberEnd = end;
  if (buffer[end] === 0x20) end += 1;
  const first = buffer[start];
  // Making strings of millions of words would take seconds.
  if (first !== 0x66 && first !== 0x75) return { letters: '', number: 0, end };
  const letters = buffer.toString('latin1', start, Math.min(lettersEnd, start + maxWord));
  const number = Number(buffer.toString('latin1', lettersEnd, Math.min(numberEnd, lettersEnd + 8)));
  // `\u68?`: what readers show that don't know the character.
  if (letters === 'u' && buffer[end] === 0x3f) end += 1;
  return { letters, number, end };
}

function textOf({ letters, number }: Word): string {
  if (letters === 'u' && number >= 0x20 && number < 0x7f) return String.fromCharCode(number);
  // With its line break left out, a word may run into the text behind it.
  if (letters.startsWith('fldinst')) return instructionMark + letters.slice('fldinst'.length);
  return letters.startsWith('fldrslt') ? resultMark : '';
}

/** The byte that `\'61` stands for. */
function escapedAt(buffer: Buffer, at: number): number | undefined {
  if (buffer[at + 1] !== quote) return undefined;
  const high = digitOf(buffer[at + 2]);
  const low = digitOf(buffer[at + 3]);
  return high < 0 || low < 0 ? undefined : high * 16 + low;
}

function digitOf(byte = 0): number {
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

const isDigit = (byte = 0) => byte >= 0x30 && byte <= 0x39;
const isLetter = (byte = 0) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isBreak = (byte: number) => byte === 0x0d || byte === 0x0a || byte === 0;
