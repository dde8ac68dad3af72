import { FileRefused, saveAsPdf } from './file-errors.js';
import type { TakenType } from './file-kinds.js';
import { instructionMark, joinedWords, plainText } from './rtf-readings.js';

const mark = '{\\rtf';
/** Embedded objects of any kind, and templates that are fetched from elsewhere. Longer words with "object" are paths. */
const objects =
  /\\(?:obj(?:data|emb|autlink|update|ocx|link|html|icemb|class|sub|pub)|object(?![a-z])|template(?![a-z]))/i;
/** Fields that start programs or fetch files; and those whose kind another field would make up. */
const fields = new RegExp(
  `${instructionMark}\\s*(?:(?:DDE(?:AUTO)?|INCLUDETEXT|INCLUDE|IMPORT|LINK|EMBED|MACROBUTTON)(?![a-z])|${instructionMark})`,
  'i',
);

export function isRtf(buffer: Buffer): boolean {
  return buffer.subarray(0, mark.length).toString('latin1') === mark;
}

/** @throws FileRefused when files are embedded in it, or a field fetches or starts something. */
export async function inspectRtf(buffer: Buffer): Promise<TakenType> {
  // Strict readers end a word at an escape or a line break; lenient ones read on. Either may open the file.
  for (const reading of [buffer, await joinedWords(buffer)]) {
    if (objects.test(reading.toString('latin1'))) {
      throw new FileRefused(`There are other files in this one: ${saveAsPdf}.`);
    }
    if (fields.test(await plainText(reading))) {
      throw new FileRefused(`There is a field in the file that fetches or starts something: ${saveAsPdf}.`);
    }
  }
  return 'application/rtf';
}
