import assert from 'node:assert/strict';
import { openBrowser } from '../../lib/open-browser.mjs';
import { noteFrames, openHeld, untilTakenOver } from './held-page.mjs';
import { assertSamePicture } from './same-picture.mjs';

const board = 'fractional-job-board';
const list = 'fractional-job-list';
const calculator = 'fractional-rate-calculator';

/** What our pages are sent with, what must be seen of it, and how many of those. */
const sent = [
  { path: '/demo/community', tag: board, parts: '[part~="job-title"]', count: 20 },
  { path: '/demo/community?jobs.function=finance', tag: board, parts: '[part~="job-title"]', count: 4 },
  { path: '/demo/sidebar', tag: list, parts: '[part~="job-title"]', count: 3 },
  { path: '/demo/calculator', tag: calculator, parts: '[part="headline"]', count: 1 },
];

/** The host's own pages: whole without scripts, and the same to the pixel once their elements have come. */
export async function writtenPages({ hostUrl, chromium }) {
  const browser = await openBrowser(chromium);
  try {
    for (const width of [390, 1280]) for (const one of sent) await comesUnseen(browser, hostUrl, { ...one, width });
    await showsARole(browser, hostUrl);
    await worksAfterwards(browser, hostUrl);
    await readsWithoutScripts(browser, hostUrl);
  } finally {
    await browser.close();
  }
}

/** No pixel, no place and no frame tells when the element took over; and it asked for nothing that was there. */
async function comesUnseen(browser, hostUrl, { path, width, tag, parts, count }) {
  const held = await openHeld(browser, { url: hostUrl + path, width });
  const { page } = held;
  const element = page.locator(tag);
  const what = `${path} at ${width}`;
  await page.locator(`${tag} ${parts}`).first().waitFor();
  await element.evaluate((node) => node.scrollIntoView());
  await page.evaluate(() => globalThis.document.fonts.ready);
  const frames = await noteFrames(page, tag, parts);
  const before = await page.screenshot();
  const scrolled = await page.evaluate(() => globalThis.scrollY);
  held.release();
  await untilTakenOver(page, tag);
  // The calculator goes on to load what stands below its answer.
  if (tag !== calculator) await assertSamePicture(page, before, await page.screenshot(), what);
  const seen = await frames();
  assert.ok(seen.least >= count, `${what}: in each of ${seen.frames} frames ${count} ${parts}, not ${seen.least}`);
  if (tag !== calculator) assert.equal(seen.heights.length, 1, `${what} keeps its height: ${seen.heights}`);
  assert.equal(await page.evaluate(() => globalThis.scrollY), scrolled, `${what} keeps its place`);
  assert.deepEqual(await held.shifts(), [], what);
  assert.deepEqual(held.reads(), [], what);
  assert.equal(await page.locator(`${tag} ${parts}`).count(), count, `${what}: nothing twice`);
  await held.close();
}

/** A link to an open role: list and role are there, and the role's element is taken over with the board. */
async function showsARole(browser, hostUrl) {
  const { data } = await (await fetch(`${hostUrl}/v1/boards/demo/jobs?limit=1`)).json();
  const url = `${hostUrl}/demo/community?jobs.job=${data[0].slug}`;
  const held = await openHeld(browser, { url });
  const { page } = held;
  const heading = page.locator('fractional-job-detail [part="heading"]');
  await heading.waitFor();
  const frames = await noteFrames(page, board, '[part~="job-title"]');
  const before = await page.screenshot();
  held.release();
  await untilTakenOver(page, board);
  await assertSamePicture(page, before, await page.screenshot(), 'an open role');
  assert.equal(await heading.innerText(), data[0].title);
  assert.ok(await page.locator('fractional-job-detail [part="description"]').isVisible());
  assert.ok((await frames()).least >= 20);
  assert.deepEqual(await held.shifts(), []);
  assert.deepEqual(held.reads(), []);
  await held.close();
}

async function worksAfterwards(browser, hostUrl) {
  const page = await browser.newPage();
  await page.goto(`${hostUrl}/demo/community`);
  await untilTakenOver(page, board);
  const titles = page.locator(`${board} [part~="job-title"]`);
  const before = await titles.count();
  await page.getByRole('searchbox').fill('finance');
  await page.waitForFunction(
    ([tag, count]) =>
      globalThis.document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part~="job-title"]').length !== count,
    /** @type {const} */ ([board, before]),
  );
  const title = await titles.first().innerText();
  await titles.first().click();
  await page.locator('fractional-job-detail [part="heading"]').filter({ hasText: title }).waitFor();
  await page.goto(`${hostUrl}/demo/calculator`);
  await page.locator(calculator).scrollIntoViewIfNeeded();
  await untilTakenOver(page, calculator);
  const headline = page.locator(`${calculator} [part="headline"]`);
  const first = await headline.innerText();
  await page.getByLabel('Take-home pay', { exact: true }).fill('150000');
  await page.waitForFunction(
    ([tag, text]) =>
      globalThis.document.querySelector(tag)?.shadowRoot?.querySelector('[part="headline"]')?.textContent?.trim() !==
      text.trim(),
    [calculator, first],
  );
  assert.notEqual(await headline.innerText(), first);
  await page.close();
}

/** Roles to read, each a link further, an answer of the calculator, and nothing to press that does nothing. */
async function readsWithoutScripts(browser, hostUrl) {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${hostUrl}/demo/sidebar`);
  assert.equal(await page.locator(`${list} [part~="job-title"]:visible`).count(), 3);
  await page.goto(`${hostUrl}/demo/calculator`);
  assert.match(await page.locator(`${calculator} [part="headline"]`).innerText(), /\$\d/);
  await page.goto(`${hostUrl}/demo/community`);
  const titles = page.locator(`${board} [part~="job-title"]`);
  assert.equal(await titles.count(), 20);
  assert.equal(await page.locator(`${board} button:visible, ${board} input:visible`).count(), 0);
  const title = await titles.nth(2).innerText();
  await titles.nth(2).click();
  await page.locator('fractional-job-detail [part="heading"]').filter({ hasText: title }).waitFor();
  assert.ok(await page.locator('fractional-job-detail [part="description"]').isVisible());
  await page.close();
}
