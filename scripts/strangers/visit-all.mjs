import { existsSync } from 'node:fs';
import { openBrowser } from '../lib/open-browser.mjs';
import { serveSite } from './site.mjs';
import { visit } from './visit.mjs';

/**
 * Visits the pages of these conditions, some at a time.
 *
 * @param {import('./conditions/index.mjs').Condition[]} conditions
 * @param {{hostUrl: string, chromium: string, axeFile?: string | undefined, tell?: (result: import('./report.mjs').Result) => void}} given
 * @returns {Promise<{results: import('./report.mjs').Result[], browser: string}>} in the order of the conditions
 */
export async function visitAll(conditions, { hostUrl, chromium, axeFile, tell = () => {} }) {
  const there = conditions.filter(({ files = [] }) => files.every(({ file }) => existsSync(file)));
  const site = await serveSite(there, hostUrl);
  const browser = await openBrowser(chromium);
  /** @type {import('./report.mjs').Result[]} */
  const results = conditions.map((condition) => ({ condition }));
  // What takes longest goes first, beside all the others.
  const waiting = results.toSorted((a, b) => (b.condition.mounts ?? 0) - (a.condition.mounts ?? 0));
  const worker = async () => {
    for (let result = waiting.shift(); result; result = waiting.shift()) {
      const index = there.indexOf(result.condition);
      if (index >= 0) {
        const url = `${site.url}/${index}/`;
        result.verdicts = await visit(browser, { url, hostUrl, axeFile }, result.condition).catch(broken);
      }
      tell(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: atATime }, worker));
    return { results, browser: `Chromium ${browser.version()}` };
  } finally {
    await browser.close();
    site.close();
  }
}

/** Most of a visit is waiting. */
const atATime = 4;

function broken(error) {
  return { page: [`the visit failed: ${error.message}`] };
}
