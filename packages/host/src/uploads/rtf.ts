import { FileRefused, saveAsPdf } from './file-errors.js';
import type { TakenType } from './file-kinds.js';

const mark = '{\\rtf';
/** Embedded objects of any kind, and templates that are fetched from elsewhere. */
const objects = /\\(?:obj(?:data|emb|autlink|update|ocx|link|html)|object|\*\\template)(?![a-z])/;

export function isRtf(buffer: Buffer): boolean {
  return buffer.subarray(0, mark.length).toString('latin1') === mark;
}

/** @throws FileRefused when files are embedded in it. */
export function inspectRtf(buffer: Buffer): TakenType {
  if (objects.test(buffer.toString('latin1'))) {
    throw new FileRefused(`There are other files in this one: ${saveAsPdf}.`);
  }
  return 'application/rtf';
}
