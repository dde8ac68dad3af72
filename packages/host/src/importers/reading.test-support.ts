import type { Importer } from './importer.js';

/** A document, given as text or as data, read by an importer. */
export function readFeed(importer: Importer, document: unknown, feedHint = 'hint', url?: URL) {
  return importer.read(typeof document === 'string' ? document : JSON.stringify(document), { feedHint, url });
}

/** The first posting of a document, which must be readable, as a draft with its verdict. */
export async function onlyJob(importer: Importer, document: unknown) {
  const [posting] = (await readFeed(importer, document)).postings;
  if (posting?.kind !== 'read') throw new Error(`The posting was not read: ${JSON.stringify(posting)}`);
  return { ...posting.draft, verdict: posting.verdict };
}
