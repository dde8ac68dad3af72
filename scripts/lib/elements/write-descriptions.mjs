import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { captureChild } from '../bootstrap/child.mjs';
import { filesIn, fingerprint } from '../fingerprint.mjs';
import { root } from '../root.mjs';
import { describedElements } from './described-elements.mjs';
import { frameworkSources } from './framework-sources.mjs';

const elements = join(root, 'packages', 'elements');
const config = join(elements, 'custom-elements-manifest.config.mjs');
const stamp = join(root, '.cache', 'descriptions.json');
const dist = join(elements, 'dist');
const manifestFile = join(dist, 'custom-elements.json');
const forEditors = ['vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json'];
const outputs = [manifestFile, ...forEditors.map((name) => join(dist, name))];

/** Beside what is written, by hand. */
const ownReactFiles = ['component.ts'];

/**
 * Describes the elements for editors, in their dist folder, and for frameworks, in their sources.
 *
 * @returns {Promise<string[]>} the sources that were not what the elements say
 * @throws {Error} when the elements can't be described
 */
export async function writeDescriptions() {
  const before = fingerprint(await inputs());
  if (isCurrent(before)) return [];
  const result = await captureChild('cem', ['analyze', '--config', config], {
    cwd: elements,
    slowly: 'building (cem) …',
  });
  if (result.code !== 0) throw new Error(`The elements can't be described:\n${result.stdout}${result.stderr}`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const written = await writeSources(frameworkSources(describedElements(manifest)));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint(await inputs()));
  return written;
}

/** What descriptions are made from, and the sources that are made: one changed by hand is written again. */
async function inputs() {
  const sources = await filesIn(join(elements, 'src'));
  const own = sources.filter((file) => /\/(fractional-[\w-]+|(react|frameworks)\/[\w-]+)\.ts$/.test(file));
  return [...own, config, join(root, 'pnpm-lock.yaml'), ...(await filesIn(import.meta.dirname))];
}

function isCurrent(wanted) {
  const isThere = outputs.every((file) => existsSync(file));
  return isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

async function writeSources(sources) {
  const written = await removeOthers(Object.keys(sources));
  for (const [name, source] of Object.entries(sources)) {
    const file = join(elements, 'src', name);
    const formatted = format(file, source);
    if (existsSync(file) && readFileSync(file, 'utf8') === formatted) continue;
    writeFileSync(file, formatted);
    written.push(relative(root, file));
  }
  return written;
}

/** The components of elements that are gone. */
async function removeOthers(names) {
  const folder = join(elements, 'src', 'react');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && !file.includes('.test'));
  const gone = files.filter((file) => !ownReactFiles.includes(file) && !names.includes(`react/${file}`));
  await Promise.all(gone.map((file) => rm(join(folder, file))));
  return gone.map((file) => relative(root, join(folder, file)));
}

function format(file, source) {
  const args = ['check', '--write', `--stdin-file-path=${relative(root, file)}`];
  return execFileSync('biome', args, { cwd: root, input: source, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
}
