import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whether this machine lets us install Debian packages without asking anybody. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian or Ubuntu packages; only ever called where `canInstall()` says so.
 *
 * @returns {string | undefined} why it failed, in one line; nothing when it worked
 */
export function aptInstall(packages) {
  console.error(`installing ${packages.join(' ')} with apt-get (about a minute, once) …`);
  const update = aptGet(['update', '-qq']);
  const install = aptGet(['install', '-qq', '--yes', '--no-install-recommends', ...packages]);
  if (install === undefined) return undefined;
  // An update that failed is the likelier cause than the install that only met its consequences.
  return update ?? install;
}

/**
 * Unpacks Debian or Ubuntu packages into a folder: nothing is installed, none of their scripts runs, nobody has to be root.
 *
 * @param {string[]} packages
 * @param {string} folder is there afterwards if all went well, and not otherwise
 * @returns {string | undefined} why it failed, in one line; nothing when it worked
 */
export function aptUnpack(packages, folder) {
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get here';
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    const update = canInstall() ? aptGet(['update', '-qq']) : undefined;
    const download = aptGet(['download', '-qq', ...packages], beside);
    if (download !== undefined) return update ?? download;
    for (const name of readdirSync(beside).filter((file) => file.endsWith('.deb'))) {
      const { status, stderr } = spawnSync('dpkg-deb', ['-x', join(beside, name), join(beside, 'root')]);
      if (status !== 0) return `dpkg-deb: ${stderr}`;
    }
    renameSync(join(beside, 'root'), folder);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function aptGet(args, cwd = '/') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Waiting for the lock lets two test runs, or an unattended upgrade, go first instead of failing us.
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const result = spawnSync('apt-get', [...options, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return undefined;
  const lines = `${result.stderr ?? ''}\n${result.error?.message ?? ''}`
    .split('\n')
    .filter((line) => line.trim() !== '');
  return `apt-get ${args[0]}: ${lines.find((line) => line.startsWith('E:')) ?? lines.at(-1) ?? `exit ${result.status}`}`;
}
