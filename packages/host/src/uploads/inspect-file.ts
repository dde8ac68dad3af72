import { fileTypeFromBuffer } from 'file-type';
import { FileRefused, FileUnsupported, saveAsPdf } from './file-errors.js';
import type { TakenType } from './file-kinds.js';
import { inspectPdf, isPdf, pdfMark } from './pdf.js';
import { inspectRtf, isRtf } from './rtf.js';
import { inspectText, readText } from './text.js';
import { isZip } from './zip/walk-zip.js';
import { inspectZip } from './zip/zip-documents.js';

/**
 * Tells by its bytes what a file is, whatever its name says.
 * @throws FileUnsupported when it is nothing that we take.
 * @throws FileRefused when it is, but is broken, locked, or has more in it than a document needs.
 */
export async function inspectFile(bytes: Uint8Array, name: string): Promise<TakenType> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) throw new FileRefused('The file is empty: choose it again, or save it anew.');
  if (isPdf(buffer)) return inspectPdf(buffer);
  if (isZip(buffer)) return inspectZip(buffer);
  if (isRtf(buffer)) return inspectRtf(buffer);
  if (buffer.subarray(0, 1024).includes(pdfMark)) {
    throw new FileRefused(`Something stands before the PDF in this file: ${saveAsPdf}.`);
  }
  const text = readText(buffer);
  if (text !== undefined) return inspectText(text, name);
  return refuse(buffer);
}

/** Where a password-protected Word file keeps its content, as names in it are written. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

async function refuse(buffer: Buffer): Promise<never> {
  // A library that takes the bytes for what they are not must not turn a refusal into a failure.
  const type = await fileTypeFromBuffer(buffer).catch(() => undefined);
  if (type?.ext === 'cfb' && buffer.includes(encryptedPackage)) {
    throw new FileRefused('The file is protected by a password: save it without one.');
  }
  if (type?.ext === 'cfb') throw new FileUnsupported('Older Word files can’t be taken: save it as DOCX or PDF.');
  const kind = type === undefined ? 'Files of this kind' : `Files of the kind ${type.mime}`;
  throw new FileUnsupported(`${kind} can’t be taken: send a PDF, DOCX, ODT, RTF or plain text file.`);
}
