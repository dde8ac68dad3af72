import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall, canInstall } from './apt.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const remedy = 'install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable';

/** The Chromium to test with: `CHROMIUM_PATH`, else one on the PATH or in its usual place. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return isExecutable(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places].find(isExecutable);
}

/**
 * Finds Chromium, or installs it where that needs nobody's consent (root on Debian or Ubuntu).
 *
 * @throws {Error} when there is none and none can be had; the message is one line and names the remedy
 */
export function ensureChromium(env = process.env) {
  const found = findChromium(env);
  if (found) return found;
  if (env.CHROMIUM_PATH) throw new Error(`CHROMIUM_PATH=${env.CHROMIUM_PATH} is not an executable file: ${remedy}`);
  if (!canInstall()) throw new Error(`no Chromium here: ${remedy}`);
  // Ubuntu's "chromium" is a snap stub, useless in a container; its failure still ends in our one line.
  const failure = aptInstall(['chromium', 'fonts-liberation']);
  const installed = findChromium(env);
  if (!installed) throw new Error(`no Chromium here, and installing it failed (${failure}): ${remedy}`);
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
