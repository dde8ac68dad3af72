import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { captureChild } from './bootstrap/child.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { writeChecks } from './checks/write-checks.mjs';
import { writeDescriptions } from './elements/write-descriptions.mjs';
import { filesIn, fingerprint } from './fingerprint.mjs';
import { packageNames } from './package-names.mjs';
import { root } from './root.mjs';
import { removeStaleOutput } from './stale-output.mjs';

const embed = join(root, 'packages', 'elements', 'dist', 'embed');
const stamp = join(root, '.cache', 'embed.json');

/**
 * Builds what is stale: the checks that are written from schemas, what tools and frameworks read of the elements, the
 * packages by tsc, the bundles that pages load.
 *
 * @returns {Promise<{ ok: boolean, output: string, written?: string[] }>} `written`: sources that were older than what
 *   they are made from, and are to be committed
 */
export function build() {
  return withLock(join(root, '.cache', 'build.lock'), 'building', async () => {
    await removeStaleOutput(root, packageNames);
    try {
      const written = await Promise.all([writeChecks(), writeDescriptions()]);
      return { ...(await compile()), written: written.flat() };
    } catch (error) {
      return { ok: false, output: error.message };
    }
  });
}

async function compile() {
  // The bundles are made from sources, so neither waits for the other.
  const results = await Promise.all([run('tsc', ['-b', '--pretty', String(Boolean(process.stderr.isTTY))]), bundle()]);
  return { ok: results.every(({ ok }) => ok), output: results.map(({ output }) => output).join('') };
}

async function bundle() {
  const before = fingerprint(await sourcesOfBundles());
  if (isBundled(before)) return { ok: true, output: '' };
  const start = Date.now();
  const result = await run('rollup', ['--config', 'rollup.config.mjs', '--silent']);
  if (result.ok) {
    await removeOlder(embed, start);
    mkdirSync(join(root, '.cache'), { recursive: true });
    writeFileSync(stamp, before);
  }
  return result;
}

/** Chunks are named after their content: without this, every build would leave the last one's behind. */
async function removeOlder(folder, time) {
  const files = await filesIn(folder);
  await Promise.all(files.filter((file) => statSync(file).mtimeMs < time - 1000).map((file) => rm(file)));
}

async function run(command, args) {
  const result = await captureChild(command, args, { cwd: root, slowly: `building (${command}) …` });
  return { ok: result.code === 0, output: `${result.stdout}${result.stderr}` };
}

function isBundled(wanted) {
  const manifest = join(embed, 'manifest.json');
  if (!existsSync(manifest) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return false;
  const { entries } = JSON.parse(readFileSync(manifest, 'utf8'));
  const files = Object.values(entries).flatMap((entry) => entry.files);
  return files.every((file) =>
    ['', '.map', '.br', '.gz'].every((ending) => existsSync(join(embed, `${file}${ending}`))),
  );
}

/** Everything the bundles are made from; the host is not in them. */
async function sourcesOfBundles() {
  const folders = packageNames.filter((name) => name !== 'host').map((name) => join(root, 'packages', name, 'src'));
  const sources = (await Promise.all(folders.map(filesIn))).flat().filter((file) => !/\.test(-support)?\./.test(file));
  const settings = [
    'rollup.config.mjs',
    'scripts/lib/lit-as-a-guest.mjs',
    'scripts/lib/lit-unused.mjs',
    'pnpm-lock.yaml',
    'tsconfig.base.json',
    'packages/elements/tsconfig.json',
  ];
  return [...settings.map((name) => join(root, name)), ...sources];
}
