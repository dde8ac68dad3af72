import { extname } from 'node:path';

const maxCharacters = 150;
const fallback = 'file';

/** Control characters, and those that turn text around so that `fdp.exe` reads `exe.pdf`. */
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** What file systems and headers read otherwise. */
const unsafe = /["*:<>?|]/g;

/**
 * A name that is safe to show, to send and to save: its last part only, with an extension that fits the content, so that
 * a text never opens as a program.
 * @param extensions those that fit, the first for names without one of them
 */
export function safeFileName(given: string, extensions: readonly [string, ...string[]]): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  // Letters and their accents become one only once nothing unseen stands between them.
  const shown = last.replace(unseen, '').normalize('NFC').replace(unsafe, '_').replace(/\s+/gu, ' ');
  const trimmed = cut(shown.replace(/^[. ]+/, ''), 4 * maxCharacters).replace(/[. ]+$/, '');
  const extension = extname(trimmed);
  const fits = extensions.some((one) => extension.toLowerCase() === `.${one}`);
  const [stem, ending] = fits ? [trimmed.slice(0, -extension.length), extension] : [trimmed, `.${extensions[0]}`];
  return `${cut(stem, maxCharacters - ending.length) || fallback}${ending}`;
}

function cut(text: string, characters: number): string {
  return [...text].slice(0, characters).join('');
}

/** The name in a `Content-Disposition`: `filename*` in UTF-8 or Latin-1, else `filename`; empty when there is none. */
export function dispositionName(header: string | undefined): string {
  const value = header ?? '';
  const extended = /;\s*filename\*\s*=\s*(utf-8|iso-8859-1)'[^']*'([^;\s]*)/i.exec(value);
  if (extended?.[2] !== undefined) return decodeExtended(extended[2], extended[1] ?? '');
  const quoted = /;\s*filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(["\\])/g, '$1');
  return /;\s*filename\s*=\s*([^;"\s]+)/i.exec(value)?.[1] ?? '';
}

function decodeExtended(encoded: string, charset: string): string {
  const bytes = Buffer.from(
    encoded.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return bytes.toString(/^utf/i.test(charset) ? 'utf8' : 'latin1');
}
