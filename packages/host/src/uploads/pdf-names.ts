import { nextTurn, turnBytes } from './turns.js';

/** A place where a PDF's dictionaries have an entry (`/Encrypt 5 0 R`) or an action (`/S /Launch`), or name object streams. */
export interface Mention {
  name: string;
  at: number;
}

/** Of actions, the kinds that start something. */
const actions = new Set(['JavaScript', 'Launch']);
const entries = new Set(['JavaScript', 'Encrypt', 'EmbeddedFiles', 'EF']);
export const objectStreamName = 'ObjStm';
/** Names that matter are shorter. */
const maxName = 16;

/*
 * How far each reading of the bytes has come, as a set. In a string or in a page's contents a percent sign begins no
 * comment, and which of these a byte is in can't be known in a file that lies; so both readings go on side by side.
 * White space and comments may be of any length, and each byte is looked at once.
 */
const kind = 1;
const value = 2;
const firstNumber = 4;
const firstGap = 8;
const secondNumber = 16;
const secondGap = 32;
const angle = 64;
/** What goes on behind white space or a comment. */
const waiting = kind | value | firstGap | secondGap;
/** Those in a comment stand this much higher. */
const inComment = 8;
const plain = 0xff;
const found = -1;
const slash = 0x2f;

const isSpace = (byte: number) => byte === 0x20 || byte === 0 || byte === 9 || byte === 12;
const isBreak = (byte: number) => byte === 10 || byte === 13;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

function afterSpace(state: number): number {
  const gaps = (state & firstNumber ? firstGap : 0) | (state & secondNumber ? secondGap : 0);
  return (state & waiting) | gaps;
}

/** The state behind any byte but a slash. */
function step(state: number, byte: number): number {
  const comments = state & ~plain;
  if (isSpace(byte)) return comments | afterSpace(state);
  if (isBreak(byte)) return (comments >> inComment) | afterSpace(state);
  if (byte === 0x25) return comments | (afterSpace(state) << inComment);
  if (isDigit(byte)) {
    const first = state & (value | firstNumber) ? firstNumber : 0;
    return comments | first | (state & (firstGap | secondNumber) ? secondNumber : 0);
  }
  const ends =
    (byte === 0x5b && state & value) || (byte === 0x52 && state & secondGap) || (byte === 0x3c && state & angle);
  if (ends) return found;
  return comments | (byte === 0x3c && state & value ? angle : 0);
}

/**
 * Goes through a PDF's bytes for what is refused in it, and for object streams. A name alone says nothing, for it may be
 * text on a page ("HTML/JavaScript").
 */
export async function* mentionsIn(bytes: Buffer): AsyncGenerator<Mention> {
  let state = 0;
  let entry = '';
  let turn = turnBytes;
  for (let at = 0; at < bytes.length; ) {
    if (at > turn) turn = await nextTurn(at);
    if (bytes[at] !== slash) {
      state = stepAt(bytes, at, state);
      at += 1;
      if (state !== found) continue;
      yield { name: entry, at };
      state = 0;
      continue;
    }
    const { text, end } = nameAt(bytes, at + 1);
    if (text === objectStreamName || (state & kind && actions.has(text))) yield { name: text, at };
    const isEntry = entries.has(text);
    if (isEntry) entry = text;
    state = (state & ~plain) | (text === 'S' ? kind : 0) | (isEntry ? value : 0);
    at = end;
  }
}

function stepAt(bytes: Buffer, at: number, state: number): number {
  const byte = bytes[at] as number;
  const next = state === 0 ? 0 : step(state, byte);
  // An object that is a name, for an action's kind to refer to: `7 0 obj /JavaScript`.
  const isObject = byte === 0x6a && bytes[at - 1] === 0x62 && bytes[at - 2] === 0x6f;
  return isObject && next !== found ? next | kind : next;
}

interface Name {
  text: string;
  end: number;
}

/** Each letter of a name may be written as its number: `/J#61vaScript`. */
function nameAt(bytes: Buffer, start: number): Name {
  let text = '';
  let at = start;
  while (at < bytes.length && isRegular(bytes[at] as number)) {
    const byte = bytes[at] as number;
    const number = byte === 0x23 ? digitAt(bytes, at + 1) * 16 + digitAt(bytes, at + 2) : Number.NaN;
    if (text.length <= maxName) text += String.fromCharCode(Number.isNaN(number) ? byte : number);
    at += Number.isNaN(number) ? 1 : 3;
  }
  return { text, end: at };
}

function digitAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] ?? 0;
  if (isDigit(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}

const delimiters = new Set(Array.from('()<>[]{}/%', (delimiter) => delimiter.charCodeAt(0)));
const regular = Uint8Array.from({ length: 256 }, (_, byte) =>
  isSpace(byte) || isBreak(byte) || delimiters.has(byte) ? 0 : 1,
);
const isRegular = (byte: number) => regular[byte] === 1;
