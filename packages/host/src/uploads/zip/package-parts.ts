import { FileRefused, saveAsPdf } from '../file-errors.js';
import { elementsOf } from './package-markup.js';
import type { WalkedEntry } from './walk-zip.js';

export const otherFiles = `There are other files in this one: ${saveAsPdf}.`;
export const macrosInside = `There are macros in the file: ${saveAsPdf}.`;

/** Parts that say what is in a package: what they say must be read to their end. */
export function isIndexPart(name: string): boolean {
  return /^\[content_types\]\.xml$|\.rels$|^meta-inf\/manifest\.xml$/i.test(name);
}

/** @throws FileRefused when such a part tells of macros, pages, passwords, or of files that are fetched on opening. */
export function checkIndexPart({ start }: WalkedEntry): void {
  for (const { name, attributes } of elementsOf(start)) {
    if (name === 'encryption-data') {
      throw new FileRefused('The file is protected by a password: save it without one.');
    }
    const kinds = [attributes.get('contenttype'), attributes.get('media-type'), attributes.get('type')].join(' ');
    if (/macroEnabled|vbaProject/i.test(kinds)) throw new FileRefused(macrosInside);
    if (/\baFChunk\b|text\/html|xhtml\+xml|message\/rfc822|multipart\/related/i.test(kinds)) {
      throw new FileRefused(otherFiles);
    }
    if (name === 'relationship' && isFetched(attributes)) {
      throw new FileRefused(`The file fetches another one when it is opened: ${saveAsPdf}.`);
    }
  }
}

function isFetched(attributes: ReadonlyMap<string, string>): boolean {
  const target = (attributes.get('target') ?? '').trim();
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|[\\/]{2})/i.test(target);
  if (attributes.get('targetmode')?.trim().toLowerCase() !== 'external' && !isElsewhere) return false;
  const kind = (attributes.get('type') ?? '').trim().split('/').at(-1);
  if (kind === 'hyperlink') return false;
  // Pictures that were pasted from a page stay links, and are shown as such.
  if (kind === 'image' && /^https?:/i.test(target)) return false;
  // Word names the template on its author's own disk in everything that was made from one.
  return !(kind === 'attachedTemplate' && /^file:\/\/\/[a-z](?::|%3a)[\\/]/i.test(target));
}
