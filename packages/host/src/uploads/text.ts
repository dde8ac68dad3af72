import { extname } from 'node:path';
import { FileUnsupported } from './file-errors.js';
import type { TakenType } from './file-kinds.js';

/** What no text has, but tab, line feed, form feed and carriage return. */
const control = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** The text in UTF-8, in UTF-16 with its mark, or in Latin-1; undefined when the bytes are no text. */
export function readText(buffer: Buffer): string | undefined {
  const text = decode(buffer, encodingOf(buffer)) ?? decode(buffer, 'windows-1252');
  return text === undefined || control.test(text) ? undefined : text;
}

function encodingOf(buffer: Buffer): string {
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decode(buffer: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(buffer);
  } catch {
    return undefined;
  }
}

const markup = /^<[!?/a-z]|<(?:!doctype|html|head|body|script|iframe|svg)\b|<\?php/i;
const programs =
  /^\.(?:bat|cmd|com|cpl|css|exe|hta|html?|js|jse|jsx|lnk|mjs|msi|php|pl|ps1|psm1|py|rb|reg|scr|sh|svg|ts|vb|vbe|vbs|wsf|wsh|xhtml|xml)$/i;

/** @throws FileUnsupported when it is a page, an image in text, or a program. */
export function inspectText(text: string, name: string): TakenType {
  // Browsers skip white space, however much, before they guess what a file is.
  const start = text.trimStart().slice(0, 1024);
  if (markup.test(start) || start.startsWith('#!') || programs.test(extname(name))) {
    throw new FileUnsupported('Pages and programs can’t be taken: send a PDF, DOCX, ODT, RTF or plain text file.');
  }
  return 'text/plain';
}
