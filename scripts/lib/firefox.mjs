import { ensureProgram } from './installed-program.mjs';

/**
 * Finds Firefox, or installs it where that needs nobody's consent (root on Debian).
 *
 * @throws {Error} when there is none and none can be had; the message is one line and names the remedy
 */
export function ensureFirefox(env = process.env) {
  return ensureProgram(
    {
      label: 'Firefox',
      variable: 'FIREFOX_PATH',
      names: ['firefox-esr', 'firefox'],
      places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      packages: ['firefox-esr', 'fonts-liberation'],
      remedy: 'install Firefox, or set FIREFOX_PATH to its executable',
    },
    env,
  );
}
