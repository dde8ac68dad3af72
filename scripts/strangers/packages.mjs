import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, canInstall } from '../lib/apt.mjs';
import { installDependencies } from '../lib/bootstrap/install.mjs';
import { root } from '../lib/root.mjs';

const project = join(root, 'scripts', 'strangers', 'installed');
const { devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/**
 * @typedef {object} Stranger a file that other people's pages load
 * @property {string} name as the table calls it, with its version
 * @property {string} file where it is on this machine once it is installed
 * @property {string} [debian] the package of Debian that brings it
 */

/**
 * A file of an npm package in the project `installed`.
 *
 * @param {string} alias the package as package.json there calls it
 * @returns {Stranger}
 */
export function npm(alias, path) {
  const given = devDependencies[alias];
  if (!given) throw new Error(`scripts/strangers/installed/package.json has no ${alias}`);
  const [, name, version] = /^(?:npm:(.+)@)?([^@]+)$/.exec(given) ?? [];
  return { name: `${name ?? alias} ${version}`, file: join(project, 'node_modules', alias, path) };
}

/**
 * A file of a Debian package: npm has no version of these that pages load.
 *
 * @returns {Stranger}
 */
export function debian(name, packageName, path) {
  return { name, file: join('/usr/share/javascript', path), debian: packageName };
}

/** Installs what npm has, exactly as locked, and runs none of its scripts. */
export function installPackages() {
  return installDependencies(project);
}

/**
 * Installs what only Debian has.
 *
 * @param {Stranger[]} strangers
 * @returns {string | undefined} why some of them are still missing
 */
export function installDebian(strangers) {
  const missing = () => strangers.filter((one) => one.debian && !existsSync(one.file));
  if (missing().length === 0) return undefined;
  const wanted = [...new Set(missing().map((one) => one.debian))];
  if (!canInstall()) return `install ${wanted.join(' and ')} from Debian or Ubuntu`;
  const failure = aptInstall(wanted);
  return missing().length > 0 ? `${wanted.join(' and ')} could not be installed: ${failure}` : undefined;
}

/** Checks contrast; for the strangers' pages alone, so it is not among the tools of every contributor. */
export const axeFile = join(project, 'node_modules', 'axe-core', 'axe.min.js');
