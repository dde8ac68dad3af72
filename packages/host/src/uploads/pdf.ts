import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { FileRefused, saveAsPdf } from './file-errors.js';
import type { TakenType } from './file-kinds.js';
import { hasEntry } from './pdf-names.js';

export const pdfMark = '%PDF-';

export function isPdf(buffer: Buffer): boolean {
  return buffer.subarray(0, pdfMark.length).toString('latin1') === pdfMark;
}

/** @throws FileRefused unless it is one whole PDF that opens without a password and starts nothing. */
export async function inspectPdf(buffer: Buffer): Promise<TakenType> {
  checkEnds(buffer);
  const text = buffer.toString('latin1');
  checkEntries(text);
  for await (const objects of objectStreams(buffer, text)) checkEntries(objects);
  return 'application/pdf';
}

const markup = /<(?:!doctype|html|head|body|script|iframe|svg)\b/i;
const endMark = '%%EOF';
/** Bytes that some programs leave behind the end. */
const maxTail = 1024;
const zipEnd = Buffer.from('PK\x05\x06', 'latin1');
/** A zip's end record with the longest comment. */
const maxZipEnd = 22 + 65_535;

function checkEnds(buffer: Buffer): void {
  const end = buffer.lastIndexOf(endMark);
  if (end < 0) throw new FileRefused('The PDF is cut short: choose it again, or save it anew.');
  const tail = unpaddedLength(buffer) - end - endMark.length;
  const isAlsoZip = buffer.subarray(-maxZipEnd).includes(zipEnd);
  const isAlsoPage = markup.test(buffer.subarray(0, 1024).toString('latin1'));
  if (tail > maxTail || isAlsoZip || isAlsoPage) {
    throw new FileRefused(`There is something besides a PDF in this file: ${saveAsPdf}.`);
  }
}

/** Without the white space and NULs at its end. By bytes: as text, 10 MB of them would take seconds. */
function unpaddedLength(buffer: Buffer): number {
  let length = buffer.length;
  while (length > 0 && (buffer[length - 1] as number) <= 0x20) length -= 1;
  return length;
}

function checkEntries(text: string): void {
  if (hasEntry(text, 'Encrypt')) throw new FileRefused('The PDF is protected by a password: save it without one.');
  for (const action of ['JavaScript', 'Launch']) {
    if (hasEntry(text, action)) {
      throw new FileRefused('The PDF has a program in it that starts when it is read: print it to a new PDF.');
    }
  }
}

const asyncInflate = promisify(inflate);
const maxStreams = 3_000;
const maxInflatedBytes = 64 * 1024 * 1024;
const tooMuch = `The PDF has more in it than a document needs: print it to a new PDF.`;

/** What newer PDFs keep compressed: their objects, though not their pages' contents, which can start nothing. */
async function* objectStreams(buffer: Buffer, text: string): AsyncGenerator<string> {
  let streams = 0;
  let left = maxInflatedBytes;
  for (const { index } of text.matchAll(/\/(?:O|#4[fF])(?:b|#62)(?:j|#6[aA])(?:S|#53)(?:t|#74)(?:m|#6[dD])/g)) {
    if ((streams += 1) > maxStreams) throw new FileRefused(tooMuch);
    const start = /stream\r?\n/.exec(text.slice(index, index + 2_000));
    if (!start) continue;
    const objects = await inflated(buffer.subarray(index + start.index + start[0].length), left);
    left -= objects.length;
    yield objects.toString('latin1');
  }
}

async function inflated(bytes: Buffer, maxOutputLength: number): Promise<Buffer> {
  try {
    return await asyncInflate(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefused(tooMuch);
    // Compressed otherwise or not at all: then it was looked at with the rest.
    return Buffer.alloc(0);
  }
}
