import { FeedUnreadable, importers } from '../importers/index.js';

/** What people call the systems. */
const names: Readonly<Record<string, string>> = {
  ashby: 'Ashby',
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  remotive: 'Remotive',
  'schema-org': 'a page with schema.org JobPosting',
};

/**
 * ` This looks like Lever: --from lever.` for a document that another system's importer reads, to follow what the asked
 * one said; empty when none does.
 */
export async function looksLike(document: string, asked: string): Promise<string> {
  for (const [system, importer] of Object.entries(importers)) {
    if (system === asked) continue;
    const postings = await importer.read(document, { feedHint: system }).then(
      (feed) => feed.postings,
      (error: unknown) => {
        if (error instanceof FeedUnreadable) return [];
        throw error;
      },
    );
    if (postings.some(({ kind }) => kind !== 'broken'))
      return ` This looks like ${names[system] ?? system}: --from ${system} (system in the API).`;
  }
  return '';
}
