import { FileRefused, saveAsPdf } from './file-errors.js';
import type { TakenType } from './file-kinds.js';
import { mentionsIn, objectStreamName } from './pdf-names.js';
import { objectStreams, tooMuch } from './pdf-streams.js';

export const pdfMark = '%PDF-';

export function isPdf(buffer: Buffer): boolean {
  return buffer.subarray(0, pdfMark.length).toString('latin1') === pdfMark;
}

/** @throws FileRefused unless it is one whole PDF that opens without a password, starts nothing and has no files inside. */
export async function inspectPdf(buffer: Buffer): Promise<TakenType> {
  checkEnds(buffer);
  const named = await checkEntries(buffer);
  for await (const objects of objectStreams(buffer, named)) await checkEntries(objects);
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

const refusals: Readonly<Record<string, string>> = {
  Encrypt: 'The PDF is protected by a password: save it without one.',
  EmbeddedFiles: 'There are other files in this PDF: save it without files inside, or print it to a new PDF.',
  EF: 'There are other files in this PDF: save it without files inside, or print it to a new PDF.',
};
const maxNamed = 3_000;

/** @returns Where object streams are named, in order. */
async function checkEntries(bytes: Buffer): Promise<number[]> {
  const named: number[] = [];
  for await (const { name, at } of mentionsIn(bytes)) {
    if (name !== objectStreamName) {
      const startsSomething = 'The PDF has a program in it that starts when it is read: print it to a new PDF.';
      throw new FileRefused(refusals[name] ?? startsSomething);
    }
    if (named.push(at) > maxNamed) throw new FileRefused(tooMuch);
  }
  return named;
}
