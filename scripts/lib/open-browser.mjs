import { chromium } from 'playwright-core';

/**
 * A Chromium that runs as root and in a container's small shared memory.
 *
 * @param {string} executablePath
 * @param {string[]} [args]
 */
export function openBrowser(executablePath, args = []) {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', ...args],
  });
}
