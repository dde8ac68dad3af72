import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';

/**
 * @typedef {object} Program one that this machine has, or gets from Debian
 * @property {string} label what people call it
 * @property {string} [variable] of the environment, which names its executable
 * @property {string[]} names of its executable on the PATH
 * @property {string[]} [places] where it is elsewhere
 * @property {string[]} packages of Debian that bring it
 * @property {string} remedy what a person does where those can't be had
 */

/**
 * @param {Program} program
 * @returns {string | undefined} its executable: the one that the variable names, else one on the PATH or in its usual place
 */
export function findProgram({ variable, names, places = [] }, env = process.env) {
  const named = variable ? env[variable] : undefined;
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable);
}

/**
 * Finds a program, or installs it where that needs nobody's consent (root on Debian or Ubuntu).
 *
 * @param {Program} program
 * @throws {Error} when there is none and none can be had; the message is one line and names the remedy
 */
export function ensureProgram(program, env = process.env) {
  const { label, variable, packages, remedy } = program;
  const found = findProgram(program, env);
  if (found) return found;
  if (variable && env[variable]) throw new Error(`${variable}=${env[variable]} is not an executable file: ${remedy}`);
  if (!canInstall()) throw new Error(`no ${label} here: ${remedy}`);
  // Ubuntu's browsers are snap stubs, useless in a container; their failure still ends in our one line.
  const failure = aptInstall(packages);
  const installed = findProgram(program, env);
  if (!installed) throw new Error(`no ${label} here, and installing it failed (${failure}): ${remedy}`);
  return installed;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
