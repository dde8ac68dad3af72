import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, fingerprint } from '../fingerprint.mjs';
import { capture } from '../gate.mjs';
import { packageNames } from '../package-names.mjs';
import { root } from '../root.mjs';

const committed = join(root, 'docs', 'api');
const fresh = join(root, '.cache', 'api');
const stamp = join(fresh, 'stamps.json');

/**
 * Compares what the built packages export with the committed reports of it.
 *
 * @returns {Promise<string[]>} what differs, a text for each package; none when nothing does
 * @throws {Error} when the reports can't be made
 */
export async function apiChanges() {
  await refresh();
  return packageNames.flatMap((name) => {
    const [before, after] = [textOf(join(committed, fileOf(name))), textOf(join(fresh, fileOf(name)))];
    return before === after ? [] : [`docs/api/${fileOf(name)}\n${lineChanges(before, after)}`];
  });
}

/** Puts the reports of what is built in place of the committed ones. */
export async function updateApiReports() {
  await refresh();
  mkdirSync(committed, { recursive: true });
  for (const name of packageNames) writeFileSync(join(committed, fileOf(name)), textOf(join(fresh, fileOf(name))));
}

/** Makes the reports of packages whose built types have changed since. */
async function refresh() {
  const known = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  const now = {};
  for (const name of packageNames) now[name] = fingerprint(await inputsOf(name));
  const stale = packageNames.filter((name) => now[name] !== known[name] || !existsSync(join(fresh, fileOf(name))));
  if (stale.length === 0) return;
  mkdirSync(fresh, { recursive: true });
  const extract = join(import.meta.dirname, 'extract.mjs');
  const { ok, output } = await capture(process.execPath, [extract, fresh, ...stale]);
  if (!ok) throw new Error(`The reports of the API could not be made:\n${output}`);
  writeFileSync(stamp, JSON.stringify(now));
}

async function inputsOf(name) {
  const folder = join(root, 'packages', name);
  const types = (await filesIn(join(folder, 'dist'))).filter((file) => file.endsWith('.d.ts'));
  return [
    ...types,
    join(folder, 'package.json'),
    join(root, 'pnpm-lock.yaml'),
    join(import.meta.dirname, 'extract.mjs'),
  ];
}

function fileOf(name) {
  return `${name}.api.md`;
}

function textOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The lines that only one of them has: enough to see what changed; git shows where. */
function lineChanges(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].slice(0, 40).join('\n');
}
