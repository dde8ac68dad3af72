import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from './impossible.mjs';
import { withLock } from './lock.mjs';
import { isLasting, npx, reasonOf } from './npx.mjs';

/** The version that the lock file is of. */
export const pnpm = 'pnpm@12.21.0';
const tries = 3;

/**
 * Installs what pnpm-lock.yaml says, unless exactly that was installed before for this platform.
 *
 * @throws {Impossible} when it can't be done
 */
export async function installDependencies(root) {
  if (isInstalled(root)) return;
  await guarded(() =>
    withLock(join(root, '.cache', 'install.lock'), 'installing the dependencies', async () => {
      if (isInstalled(root)) return;
      await install(root);
      writeFileSync(stampFile(root), fingerprint(root));
    }),
  );
}

async function install(root) {
  // A node_modules of another platform or layout is replaced without a question nobody is there to answer.
  const command = [pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
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
function fingerprint(root) {
  const hash = createHash('sha256').update([process.platform, process.arch, process.versions.modules, pnpm].join(' '));
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

const stampFile = (root) => join(root, 'node_modules', '.fractional-embed-installed');

function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules', '.modules.yaml')) || !existsSync(stampFile(root))) return false;
  return readFileSync(stampFile(root), 'utf8') === fingerprint(root);
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
