import type { Job } from '@fractional-embed/contract';

const patterns: readonly (readonly [NonNullable<Job['location']['workplace']>, RegExp])[] = [
  ['hybrid', /\bhybrid\b/i],
  ['remote', /\b(remote(ly)?|telecommute|work from home|wfh|anywhere|worldwide|distributed)\b/i],
  ['on-site', /\b(on-?site|in-?(person|office)|office-based|presencial|vor ort)\b/i],
];

/** Where the work is done, by the first of these texts that says so. Fields come first, then labels and titles. */
export function workplaceOf(texts: readonly (string | null | undefined)[]): Job['location']['workplace'] {
  for (const text of texts) {
    const found = patterns.find(([, pattern]) => pattern.test(text ?? ''));
    if (found !== undefined) return found[0];
  }
  return null;
}

const offset = /\b(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::\d{2})?\b/g;
const zone =
  /\b(?:[ECMP][SD]?T|GMT|BST|CES?T|WES?T|EES?T|AES?T|IST|JST|SGT)\b(?=\s*(?:time ?zones?|time\b|hours|business hours|±|\+\/?-))/g;

/** Time zones that a label or text asks for, as published: `UTC-6`, `CET`. */
export function timeZonesOf(texts: readonly (string | null | undefined)[]): string[] {
  const found = texts.flatMap((text) => [...(text ?? '').matchAll(offset), ...(text ?? '').matchAll(zone)]);
  return [...new Set(found.map(([words]) => words.replace(/\s/g, '').replace('−', '-')))].slice(0, 5);
}
