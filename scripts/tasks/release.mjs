import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureChild } from '../lib/bootstrap/child.mjs';
import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';
import { packInto } from '../lib/pack.mjs';
import { packageNames } from '../lib/package-names.mjs';
import { root } from '../lib/root.mjs';
import { tool } from '../lib/tool.mjs';

/** For the release workflow alone: `version` raises versions as changesets say, `publish` puts what is new on npm. */
export async function run([command, ...options]) {
  if (command === 'version') return raiseVersions();
  if (command === 'publish') return publish(options);
  throw new Impossible('npm run release -- <version | publish>: .github/workflows/release.yml runs them');
}

async function raiseVersions() {
  const code = await tool('changeset', ['version']);
  return code || tool('biome', ['check', '--write', 'packages', 'stories', 'examples']);
}

/** npm itself publishes what pnpm has packed: npm trades the workflow's identity for the right to, pnpm packs workspaces. */
async function publish(options) {
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  await nameRepository();
  const folder = await mkdtemp(join(tmpdir(), 'fractional-release-'));
  await packInto(folder);
  for (const name of packageNames) {
    const { version } = JSON.parse(await readFile(join(root, 'packages', name, 'package.json'), 'utf8'));
    if (await isPublished(`@fractional-embed/${name}@${version}`)) continue;
    const code = await tool('npm', ['publish', join(folder, `fractional-embed-${name}-${version}.tgz`), ...options]);
    if (code !== 0) return code;
  }
  return options.includes('--dry-run') ? 0 : tool('changeset', ['git-tag']);
}

/** Provenance is refused for a package that doesn't say where it comes from, and only the workflow knows where it runs. */
async function nameRepository() {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
  if (!repository) return;
  for (const name of packageNames) {
    const where = [`repository.url=git+${server}/${repository}.git`, `repository.directory=packages/${name}`];
    await tool('npm', ['pkg', 'set', 'repository.type=git', ...where], { cwd: join(root, 'packages', name) });
  }
}

/** A run that failed half-way goes on where it stopped. */
async function isPublished(release) {
  const { code, stdout, stderr } = await captureChild('npm', ['view', release, 'version']);
  if (code !== 0 && !stderr.includes('E404'))
    throw new Impossible(`npm doesn't say whether it has ${release}: ${stderr}`);
  return code === 0 && stdout.trim() !== '';
}
