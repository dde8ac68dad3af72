import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from '../lib/root.mjs';

const most = 60;
const made = /(^|\/)(node_modules|dist|\.next|\.astro|\.wrangler)\//;
// What every project of its kind has, whatever it is about.
const settings = [
  /(^|\/)(package|tsconfig|block)\.json$/,
  /(^|\/)((vite|astro|next)\.config\.\w+|wrangler\.jsonc|\.gitignore|[\w-]+\.md)$/,
];
// The same for a plugin, at the head of its code.
const pluginHeader = /\/\*\s+Plugin Name:.*?\*\//s;

/** An example is read in a minute: what somebody would write themselves has few lines, and a README says the rest. */
export async function ownLines() {
  const folders = await readdir(join(root, 'examples'));
  const long = [];
  for (const name of folders) {
    const files = await filesOf(join(root, 'examples', name));
    assert.ok(files.includes('README.md'), `examples/${name} has no README.md`);
    const own = files.filter((file) => !settings.some((one) => one.test(file)) && !isDownloaded(file));
    const texts = await Promise.all(own.map((file) => readFile(join(root, 'examples', name, file), 'utf8')));
    const lines = texts
      .flatMap((text) => text.replace(pluginHeader, '').split('\n'))
      .filter((line) => line.trim() !== '').length;
    assert.ok(lines > 0, `examples/${name} has nothing of its own`);
    if (lines > most) long.push(`examples/${name} has ${lines} lines of its own; ${most} are the most`);
  }
  assert.deepEqual(long, []);
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(folder.length + 1).replaceAll(sep, '/')).filter((file) => !made.test(file));
}

/** A README tells to save it there, and git leaves it alone. */
const isDownloaded = (file) => file.endsWith('.standalone.js') || file.endsWith('.cursor');
