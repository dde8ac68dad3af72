// node scripts/sizes.mjs: what a visitor downloads, as brotli 11 and gzip 9, against scripts/size-budgets.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './lib/root.mjs';
import { contentsOfBundles, contentsOfPackage } from './lib/size-contents.mjs';

const embed = join(root, 'packages', 'elements', 'dist', 'embed');

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} brotliBytes
 * @property {number} gzipBytes
 * @property {number} limitBytes
 * @property {number} goalBytes
 * @property {boolean} within
 * @property {string} largest the inputs that make the most of it; or why it could not be measured
 */

/** @returns {Promise<Row[]>} a row for each budget; what is missing is over its budget, never left out */
export async function measureAll() {
  const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
  return Promise.all(budgets.map(measure));
}

async function measure({ name, bundles, after = [], package: entry, import: imported, limitBytes, goalBytes }) {
  try {
    const { texts, inputs } = entry
      ? await contentsOfPackage(join(root, entry), imported)
      : contentsOfBundles(filesOf(bundles, after));
    const brotliBytes = sum(texts.map(brotli));
    const gzipBytes = sum(texts.map((text) => gzipSync(text, { level: 9 }).length));
    const within = brotliBytes <= limitBytes;
    return { name, brotliBytes, gzipBytes, limitBytes, goalBytes, within, largest: largest(inputs) };
  } catch (error) {
    const nothing = { brotliBytes: Number.NaN, gzipBytes: Number.NaN };
    return { name, ...nothing, limitBytes, goalBytes, within: false, largest: error.message };
  }
}

/** The files that these entries of the bundles need before they run, each once, without what `after` has loaded already. */
function filesOf(names, after) {
  const manifest = join(embed, 'manifest.json');
  if (!existsSync(manifest)) throw new Error('not built: packages/elements/dist/embed/manifest.json is missing');
  const { entries } = JSON.parse(readFileSync(manifest, 'utf8'));
  const missing = [...names, ...after].filter((name) => !entries[name]);
  if (missing.length > 0)
    throw new Error(`the manifest has no ${missing.join(', ')}, but ${Object.keys(entries).join(', ')}`);
  const there = new Set(after.flatMap((name) => entries[name].files));
  const files = new Set(names.flatMap((name) => entries[name].files));
  return [...files].filter((file) => !there.has(file)).map((file) => join(embed, file));
}

// Files are compressed one by one, as they travel.
function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function largest(inputs) {
  const all = sum([...inputs.values()]);
  const top = [...inputs].sort(([, a], [, b]) => b - a).slice(0, 6);
  return top.map(([input, bytes]) => `${input} ${Math.round((bytes / all) * 100)} %`).join(', ');
}

function sum(numbers) {
  return numbers.reduce((all, number) => all + number, 0);
}

/** @param {Row[]} rows */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const head = `${''.padEnd(width + 2)}  brotli    gzip  budget    goal`;
  return [head, ...rows.flatMap((row) => [figures(row, width), `  ${''.padEnd(width)}  ${row.largest}`])];
}

function figures({ name, brotliBytes, gzipBytes, limitBytes, goalBytes, within }, width) {
  const kB = [brotliBytes, gzipBytes, limitBytes, goalBytes].map((bytes) => (bytes / 1000).toFixed(2).padStart(6));
  return `${within ? '✓' : '✗'} ${name.padEnd(width)}  ${kB.join('  ')}  kB`;
}

if (import.meta.main) {
  const rows = await measureAll();
  console.log(table(rows).join('\n'));
  process.exitCode = rows.every(({ within }) => within) ? 0 : 1;
}
