import assert from 'node:assert/strict';
import { join } from 'node:path';
import { capture } from '../lib/gate.mjs';
import { installExample } from '../lib/installed-example.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

/** The app, built by its own Vite from packed packages: a role asks the calculator, and the calculator asks the board. */
export async function reactVite({ hostUrl, chromium }) {
  const { folder, remove } = await installExample('react-vite');
  const browser = await openBrowser(chromium);
  try {
    const vite = join(folder, 'node_modules', 'vite', 'bin', 'vite.js');
    const { ok, output } = await capture(process.execPath, [vite, 'build'], {
      cwd: folder,
      env: { VITE_HOST_URL: hostUrl },
    });
    assert.ok(ok, output);
    assert.doesNotMatch(output, /warn/i);
    const site = await serveFolder(join(folder, 'dist'));
    await takePart(await browser.newPage(), site.url).finally(site.close);
  } finally {
    await browser.close();
    remove();
  }
}

async function takePart(page, url) {
  const problems = watchPage(page);
  await page.goto(url);
  const board = page.locator('fractional-job-board');
  const titles = board.locator('[part="job-title"]');
  const headline = page.locator('fractional-rate-calculator [part="headline"]');
  await titles.nth(9).waitFor();
  assert.equal(await titles.count(), 10);
  // The calculator counts in dollars.
  await board.locator('[part~="job"]', { hasText: '$' }).first().locator('[part="job-title"]').click();
  await board.locator('[part="calculate"]').click();
  await headline.filter({ hasText: 'take-home a year' }).waitFor();
  const find = page.locator('fractional-rate-calculator [part="find-roles"]');
  const rate = /\$(\d+)/.exec(await find.innerText())?.[1] ?? '';
  const asked = page.waitForRequest((request) => request.url().includes(`minEffectiveHourly=${rate}`));
  await find.click();
  await asked;
  assert.deepEqual(problems, []);
}
