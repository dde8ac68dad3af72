import { FeedUnreadable } from './importer.js';

/** What a document turned out to be, for error lines. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === null) return 'null';
  if (typeof value !== 'object') return `${/^[aeiou]/.test(typeof value) ? 'an' : 'a'} ${typeof value}`;
  const keys = Object.keys(value);
  const shown = keys.slice(0, 5).join(', ');
  return keys.length === 0 ? 'an empty object' : `an object with ${shown}${keys.length > 5 ? ', …' : ''}`;
}

/** @throws FeedUnreadable when the document is not JSON. */
export function parseJson(document: string, expected: string): unknown {
  const source = document.replace(/^\ufeff/, '').trim();
  if (source === '') throw new FeedUnreadable(`Expected ${expected}, found an empty document.`);
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    const start = JSON.stringify(source.slice(0, 40));
    const why = error instanceof Error ? error.message.split('\n')[0]?.slice(0, 120) : '';
    throw new FeedUnreadable(`Expected ${expected}, found no JSON: it begins with ${start} (${why}).`);
  }
}

/** The error for a document that is JSON, but not of this system. */
export const unexpected = (expected: string, found: unknown): FeedUnreadable =>
  new FeedUnreadable(`Expected ${expected}, found ${describe(found)}.`);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
