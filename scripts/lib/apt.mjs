import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Waiting for the lock lets two test runs, or an unattended upgrade, go first instead of failing us.
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  const result = spawnSync('apt-get', [...options, ...args], {
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
