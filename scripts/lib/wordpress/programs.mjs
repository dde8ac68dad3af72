import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, aptUnpack, canInstall } from '../apt.mjs';
import { root } from '../root.mjs';

const unpacked = join(root, '.cache', 'wordpress');

/** Where the packages have WordPress itself. */
export const wordpressFolder = join(unpacked, 'usr', 'share', 'wordpress');

// Debian's WordPress wants a web server and a MariaDB that run all the time; these are the programs alone.
const programs = ['php-cli', 'php-mysql', 'mariadb-server-core'];
const sources = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
];

/**
 * Gets what a WordPress runs on, where that needs nobody's consent.
 *
 * @returns {string | undefined} why there is none, in one line; nothing when it is all there
 */
export function ensureWordPress() {
  if (!canRun()) {
    if (!canInstall()) return `install ${programs.join(', ')} from Debian or Ubuntu`;
    const failure = aptInstall(programs);
    if (!canRun()) return `${programs.join(', ')} could not be installed: ${failure}`;
  }
  if (existsSync(wordpressFolder)) return undefined;
  const failure = aptUnpack(sources, unpacked);
  return failure && `${sources.join(', ')} could not be had: ${failure}`;
}

function canRun() {
  const php = spawnSync('php', ['-m'], { encoding: 'utf8' });
  const database = spawnSync('mariadbd', ['--version']);
  return /^mysqli$/m.test(php.stdout ?? '') && database.status === 0;
}
