import assert from 'node:assert/strict';
import { watchPage } from '../../lib/watch-page.mjs';
import { noteShifts } from '../layout-shifts.mjs';

/**
 * A page whose scripts are on their way for as long as a test likes: what a server has written can be seen, and used, before
 * its element is there.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ url: string, width?: number }} where
 */
export async function openHeld(browser, { url, width = 1280 }) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const problems = watchPage(page);
  const shifts = await noteShifts(page);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts = Promise.withResolvers();
  await page.route(/\/embed\/v1\/|\/stdin\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto(url, { waitUntil: 'commit' });
  return {
    page,
    shifts,
    /** What the browser has read of a board. A form's token is for sending. */
    reads: () => asked.filter((path) => path.startsWith('/v1/') && !path.endsWith('/form-token')),
    release: () => scripts.resolve(undefined),
    async close() {
      await page.close();
      assert.deepEqual(problems, []);
    },
  };
}

/** Until the element draws itself, and nothing of the server's is left in it. */
export async function untilTakenOver(page, tag) {
  await page.waitForFunction((name) => {
    const element = /** @type {any} */ (globalThis.document.querySelector(name));
    return element.hasUpdated && !element.shadowRoot.querySelector('script');
  }, tag);
}

/**
 * Notes in each frame, from now on, how much of a tag is to be seen.
 * @returns {Promise<() => Promise<{ least: number, heights: number[], frames: number }>>}
 */
export async function noteFrames(page, tag, selector) {
  await page.evaluate(
    ([name, parts]) => {
      const element = /** @type {HTMLElement} */ (globalThis.document.querySelector(name));
      const seen = { least: Number.POSITIVE_INFINITY, heights: new Set(), frames: 0 };
      Object.assign(globalThis, { seen });
      const look = () => {
        const there = [...(element.shadowRoot?.querySelectorAll(parts) ?? [])];
        seen.least = Math.min(seen.least, there.filter((one) => one.checkVisibility()).length);
        seen.heights.add(element.getBoundingClientRect().height);
        seen.frames += 1;
        globalThis.requestAnimationFrame(look);
      };
      look();
    },
    [tag, selector],
  );
  return () =>
    page.evaluate(() => {
      const { seen } = /** @type {any} */ (globalThis);
      return { ...seen, heights: [...seen.heights] };
    });
}
