import assert from 'node:assert/strict';
import { openBrowser } from '../lib/open-browser.mjs';
import { watchPage } from '../lib/watch-page.mjs';
import { noteShifts } from './layout-shifts.mjs';

const calculator = 'fractional-rate-calculator';

/** The blog's article: nothing in it moves while the calculator comes, and its button opens the board at that rate. */
export async function calculatorPage({ hostUrl, chromium }) {
  const browser = await openBrowser(chromium);
  try {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const problems = watchPage(page);
      await readsOn(page, hostUrl);
      await startsBelow(page, hostUrl);
      await findsRoles(page);
      assert.deepEqual(problems, []);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** A reader who comes to the calculator from above. */
async function readsOn(page, hostUrl) {
  const shifts = await noteShifts(page);
  await page.goto(`${hostUrl}/demo/calculator`);
  const top = await page.locator(calculator).evaluate((element) => element.getBoundingClientRect().top);
  await page.mouse.move(100, 100);
  // Near enough that its code is loaded, which takes less time than the paragraphs before it.
  await page.mouse.wheel(0, Math.max(0, top - 1400));
  await page.locator(`${calculator} [part="comparison"]`).waitFor();
  for (let step = 0; step < 45; step += 1) {
    await page.mouse.wheel(0, 150);
    await page.waitForTimeout(20);
  }
  assert.deepEqual(await shifts(), []);
}

/** A reader whose browser opens the page where they left it, below the calculator, before its code is there. */
async function startsBelow(page, hostUrl) {
  const code = Promise.withResolvers();
  await page.route('**/embed/v1/**', async (route) => {
    await code.promise;
    await route.continue();
  });
  const shifts = await noteShifts(page);
  await page.goto(`${hostUrl}/demo/calculator`, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page
    .locator(calculator)
    .evaluate((element) => globalThis.scrollTo(0, element.getBoundingClientRect().bottom - 450));
  code.resolve(undefined);
  await page.locator(`${calculator} [part="comparison"]`).waitFor({ state: 'attached' });
  // What moves inside it is the calculator's own affair.
  const moved = (await shifts()).flatMap(({ sources }) => sources).filter((source) => source !== '');
  assert.deepEqual(moved, [], `the article moved, as the calculator is ${await height(page)} high: see blog.css`);
}

/** In the unit of the style sheet. */
function height(page) {
  return page.locator(calculator).evaluate((element) => {
    const { height: pixels } = element.getBoundingClientRect();
    return `${(pixels / Number.parseFloat(globalThis.getComputedStyle(element.ownerDocument.documentElement).fontSize)).toFixed(1)}rem`;
  });
}

async function findsRoles(page) {
  const button = page.locator(`${calculator} [part~="find-roles"]`);
  const [, rate] = /\$(\d+)/.exec(await button.innerText()) ?? [];
  assert.ok(Number(rate) > 0, await button.innerText());
  await button.click();
  await page.locator('fractional-job-board [part~="chip"]', { hasText: rate }).waitFor();
  assert.equal(new URL(page.url()).searchParams.get('jobs.minEffectiveHourly'), rate);
  await page.locator('fractional-job-board [part="job-title"]').first().waitFor();
}
