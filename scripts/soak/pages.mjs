// Applicants in a real browser, on pages with a strict policy that load their script twice.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../lib/chromium.mjs';
import { openStrictPage } from '../lib/strict-page.mjs';
import { applicant } from './applicants.mjs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
const offlineMs = 300;

/**
 * @param {{ seed: number, baseUrl: string, jobs: string[], formToken: string }} settings
 */
export async function openPages({ seed, ...way }) {
  const site = await openStrictPage(way.baseUrl, { module: './page-script.mjs', resolveDir: import.meta.dirname });
  // Slow machines take longer than the half minute of Playwright's own.
  const browser = await chromium.launch({ executablePath: ensureChromium(), args, timeout: 120_000 });
  const uncaught = [];
  const openPage = async (context) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => uncaught.push({ origin: 'page', stack: String(error.stack ?? error) }));
    await page.goto(`http://localhost:${site.port}/`);
    await page.waitForFunction(() => globalThis.copies?.length === 2);
    return page;
  };
  return {
    uncaught,
    /** @returns {Promise<import('./visit.mjs').Told>} */
    async visit(index) {
      const who = applicant(seed, index, true);
      const context = await browser.newContext();
      try {
        const visiting = { context, openPage: () => openPage(context), way: { ...way, key: randomUUID() } };
        return await (ways[who.behaviour] ?? inOnePage)(who, visiting);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Runs in the page. */
function visitThere([who, way]) {
  const { copies } = /** @type {any} */ (globalThis);
  return copies[0].visit(who, { ...way, copies: copies.map(({ copy }) => copy) });
}

async function inOnePage(who, { openPage, way }) {
  const page = await openPage();
  return page.evaluate(visitThere, [who, way]);
}

const ways = {
  /** Without a key of its own, so that the page's own is tried as well. */
  plain: (who, { openPage, way: { key: _, ...way } }) => inOnePage(who, { openPage, way }),

  async 'two-tabs'(who, { openPage, way }) {
    const tabs = [await openPage(), await openPage()];
    const both = await Promise.all(tabs.map((page) => page.evaluate(visitThere, [who, way])));
    return both.reduce(together);
  },

  async offline(who, { context, openPage, way }) {
    const page = await openPage();
    await context.setOffline(true);
    const telling = page.evaluate(visitThere, [who, way]);
    await sleep(offlineMs);
    await context.setOffline(false);
    // And once more amid it, or after it.
    await sleep(who.leavesAfterMs);
    await context.setOffline(true);
    await sleep(offlineMs);
    await context.setOffline(false);
    return telling;
  },

  async closed(who, { openPage, way }) {
    const page = await openPage();
    const left = { index: who.index, outcome: 'left', ids: [], notConfirmed: 0, found: 0 };
    const telling = page.evaluate(visitThere, [who, way]).catch(() => left);
    await sleep(who.leavesAfterMs);
    await page.close();
    return telling;
  },
};

/** What two tabs were told of one application. */
function together(one, other) {
  const worst = [one, other].find(({ outcome }) => outcome !== 'sent') ?? one;
  return {
    ...worst,
    ids: [...one.ids, ...other.ids],
    notConfirmed: one.notConfirmed + other.notConfirmed,
    found: one.found + other.found,
  };
}
