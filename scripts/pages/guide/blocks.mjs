import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../lib/root.mjs';

/** The fenced blocks of a document: `{ language, code }`, in their order. */
export async function blocksOf(file) {
  const markdown = await readFile(join(root, file), 'utf8');
  const fenced = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
  return Array.from(fenced, ([, language = '', code = '']) => ({ language, code }));
}

/**
 * What is known of a block. Fails for one that nobody tries, so that a new one gets a try.
 *
 * @template {{ has: string }} Entry
 * @param {readonly Entry[]} entries each with words that are in its block alone
 * @returns {Entry}
 */
export function entryOf(entries, { language, code }) {
  const [entry, ...more] = entries.filter(({ has }) => code.includes(has));
  if (!entry) throw new Error(`Say in scripts/pages/guide what tries this ${language} block:\n${code}`);
  if (more.length > 0) throw new Error(`${1 + more.length} entries for one block:\n${code}`);
  return entry;
}
