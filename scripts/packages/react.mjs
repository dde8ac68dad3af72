import assert from 'node:assert/strict';
import { join } from 'node:path';
import { capture } from '../lib/gate.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { elements, withApp } from './app-page.mjs';

/** The built components under React 19: written by a server, taken over by a browser, changed, and taken away. */
export async function react({ hostUrl, chromium }) {
  const html = await render(hostUrl);
  assert.match(html, /<fractional-job-list limit="2" heading-level="4" class="roles"><\/fractional-job-list>/);
  assert.match(html, /<fractional-rate-calculator tax="none" currency="EUR" find-roles="">/);
  const body = `<div id="root" data-base-url="${hostUrl}">${html}</div>`;
  const browser = await openBrowser(chromium);
  try {
    const code = "import { hydrate } from './hydrate.test-support.ts'; hydrate();";
    await withApp(browser, { code, loader: 'ts', body }, takePart);
  } finally {
    await browser.close();
  }
}

async function render(hostUrl) {
  const code = `const { render } = await import('./render.test-support.ts'); console.log(render('${hostUrl}'));`;
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  const { ok, output } = await capture(process.execPath, args, { cwd: join(elements, 'src', 'react') });
  assert.ok(ok, output);
  return output.trim();
}

async function takePart(page) {
  const titles = page.locator('fractional-job-list [part="job-title"]');
  const log = page.locator('ol li');
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  await titles.nth(1).waitFor();
  assert.equal(await titles.count(), 2, 'a number');

  await titles.first().click();
  await press('Three roles');
  await titles.nth(2).waitFor();
  await titles.first().click();
  const title = (await titles.first().innerText()).trim();
  const inList = (limit) => `${title} of ${limit} in fractional-job-list`;
  // React draws what an event of the elements' own has changed in its own time.
  await log.nth(1).waitFor();
  assert.deepEqual(await log.allInnerTexts(), [inList(2), inList(3)], 'one event a click, to the newest handler');

  const find = page.locator('fractional-rate-calculator [part="find-roles"]');
  const inputs = await page.locator('fractional-rate-calculator').evaluate((element) => element['inputs']);
  assert.deepEqual(inputs, { targetNet: 90_000 }, 'an object');
  await press('Other texts');
  await find.filter({ hasText: 'Show me' }).click();
  await log
    .last()
    .filter({ hasText: /^EUR of 3 in fractional-job-list$/ })
    .waitFor();
  await press('No roles');
  await find.waitFor({ state: 'detached' });

  await press('List');
  assert.equal(await page.locator('fractional-job-list').count(), 0, 'taken away');
  await find.waitFor({ state: 'detached' });
  await press('List');
  await titles.nth(2).waitFor();
  const before = await log.count();
  await titles.first().click();
  await log.nth(before).waitFor();
  assert.equal((await log.allInnerTexts()).filter((text) => text === inList(3)).length, 2, 'once more');
}
