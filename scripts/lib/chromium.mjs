import { ensureProgram, findProgram } from './installed-program.mjs';

const chromium = {
  label: 'Chromium',
  variable: 'CHROMIUM_PATH',
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  packages: ['chromium', 'fonts-liberation'],
  remedy: 'install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable',
};

/** The Chromium to test with: `CHROMIUM_PATH`, else one on the PATH or in its usual place. */
export function findChromium(env = process.env) {
  return findProgram(chromium, env);
}

/**
 * Finds Chromium, or installs it where that needs nobody's consent (root on Debian or Ubuntu).
 *
 * @throws {Error} when there is none and none can be had; the message is one line and names the remedy
 */
export function ensureChromium(env = process.env) {
  return ensureProgram(chromium, env);
}
