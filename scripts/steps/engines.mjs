import { ensureChromium } from '../lib/chromium.mjs';
import { ensureFirefox } from '../lib/firefox.mjs';
import { verdict } from '../lib/gate.mjs';
import { ensureWebKit, startWebKitDriver } from '../lib/webkit.mjs';
import { elementTests } from './browser.mjs';

/** @typedef {{env: Record<string, string>, close(): void}} Opened what Web Test Runner is told, and what is closed after it */

/** @type {Record<string, () => Promise<Opened> | Opened>} */
const openers = {
  chromium: () => ({ env: { CHROMIUM_PATH: ensureChromium() }, close() {} }),
  firefox: () => ({ env: other({ name: 'firefox', path: ensureFirefox() }), close() {} }),
  async webkit() {
    const found = ensureWebKit();
    const { port, close } = await startWebKitDriver(found);
    return { env: other({ name: 'webkit', path: found.browser, port }), close };
  },
};

/** The engines of browsers, by the names they are asked for. */
export const engines = Object.keys(openers);

/**
 * The element tests in an engine. One that can't be had is skipped and said to be, unless it was asked for by name.
 *
 * @param {string} name
 * @param {{demanded: boolean}} given
 * @returns {import('../lib/steps.mjs').Step}
 */
export function elementsIn(name, { demanded }) {
  return {
    name,
    alone: 'tests',
    async run(files) {
      let opened;
      try {
        opened = await openers[name]?.();
      } catch (error) {
        return notHad(error, demanded);
      }
      try {
        return await elementTests(files, opened?.env ?? {});
      } finally {
        opened?.close();
      }
    },
  };
}

/** The outcome of what needs a browser that can't be had. */
export function notHad({ message }, demanded) {
  return demanded ? verdict(false, message) : { passed: 0, failed: 0, skipped: 1, notes: [message] };
}

function other(browser) {
  return { TEST_BROWSER: JSON.stringify(browser) };
}
