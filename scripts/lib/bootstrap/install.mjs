import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from './impossible.mjs';
import { withLock } from './lock.mjs';
import { isLasting, npx, reasonOf } from './npx.mjs';

/** The version that the lock file is of. */
export const pnpm = 'pnpm@12.21.0';
const tries = 3;

/** Examples whose frameworks weigh as much as everything else together. */
const heavyExamples = ['astro', 'next', 'worker'];

/**
 * @typedef {object} Part of a lock file's projects
 * @property {string} stamp what its mark in node_modules is called
 * @property {string[]} filters as pnpm takes them
 */

/** @type {Part} */
const whole = { stamp: 'installed', filters: [] };

/** What building and testing needs. @type {Part} */
export const everyday = { stamp: 'installed', filters: heavyExamples.map((name) => `!./examples/${name}`) };

/** What examples need besides, of which only `npm run examples` runs all: a part for each heavy one among these. */
export function partsOfExamples(names) {
  const heavy = heavyExamples.filter((name) => names.includes(name));
  return heavy.map((name) => ({ stamp: `installed-${name}`, filters: [`./examples/${name}`] }));
}

/**
 * Installs what pnpm-lock.yaml says, unless exactly that was installed before for this platform.
 *
 * @param {string} root the folder of the lock file
 * @param {Part} [part]
 * @throws {Impossible} when it can't be done
 */
export async function installDependencies(root, part = whole) {
  if (isInstalled(root, part)) return;
  await guarded(() =>
    withLock(join(root, '.cache', 'install.lock'), 'installing the dependencies', async () => {
      if (isInstalled(root, part)) return;
      await install(root, part);
      writeFileSync(stampFile(root, part), fingerprint(root, part));
    }),
  );
}

async function install(root, { filters }) {
  const selection = filters.map((filter) => `--filter=${filter}`);
  // A node_modules of another platform or layout is replaced without a question nobody is there to answer.
  const command = [pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false', ...selection];
  const slowly = 'installing the dependencies (a minute or two, once) …';
  for (let attempt = 1; ; attempt++) {
    const result = await npx(command, { cwd: root, slowly });
    if (result.code === 0) return;
    const reason = reasonOf(result);
    if (attempt === tries || isLasting(result))
      throw new Impossible(`the dependencies could not be installed: ${reason}`);
    console.error(`installing failed, trying again: ${reason}`);
  }
}

// A fingerprint, not times: `git checkout` gives the lock file whatever time it likes.
function fingerprint(root, { filters }) {
  const machine = [process.platform, process.arch, process.versions.modules];
  const hash = createHash('sha256').update([...machine, pnpm, ...filters].join(' '));
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

const stampFile = (root, { stamp }) => join(root, 'node_modules', `.fractional-embed-${stamp}`);

function isInstalled(root, part) {
  if (!existsSync(join(root, 'node_modules', '.modules.yaml')) || !existsSync(stampFile(root, part))) return false;
  return readFileSync(stampFile(root, part), 'utf8') === fingerprint(root, part);
}

async function guarded(work) {
  try {
    await work();
  } catch (error) {
    if (!['ENOSPC', 'EACCES', 'EROFS', 'EPERM'].includes(error.code)) throw error;
    const cause = error.code === 'ENOSPC' ? 'the disk is full' : 'a folder can’t be written';
    throw new Impossible(`the dependencies could not be installed: ${cause} (${error.path})`);
  }
}
