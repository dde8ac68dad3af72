import assert from 'node:assert/strict';
import { openBrowser } from '../../lib/open-browser.mjs';
import { openHeld, untilTakenOver } from './held-page.mjs';

const board = 'fractional-job-board';
const calculator = 'fractional-rate-calculator';

/** Who is faster than the scripts: what they type, tick, open and look at is there when the element has come. */
export async function earlyVisitor({ hostUrl, chromium }) {
  const browser = await openBrowser(chromium);
  try {
    await searches(browser, hostUrl);
    await calculates(browser, hostUrl);
    await presses(browser, hostUrl);
    await sendsNothing(browser, hostUrl);
  } finally {
    await browser.close();
  }
}

async function searches(browser, hostUrl) {
  const held = await openHeld(browser, { url: `${hostUrl}/demo/community` });
  const { page } = held;
  const field = page.getByRole('searchbox');
  await field.fill('finance');
  await page.locator(`${board} summary`).filter({ hasText: 'Pay' }).click();
  await field.focus();
  held.release();
  await untilTakenOver(page, board);
  assert.equal(await field.inputValue(), 'finance');
  assert.equal(await focused(page, board), 'q', 'the focus stays');
  assert.equal(await page.locator(`${board} details[open] summary`).innerText(), 'Pay');
  await page.waitForFunction(() => globalThis.location.search.includes('jobs.q=finance'));
  await page.keyboard.type(' lead');
  await page.waitForFunction(() => globalThis.location.search.includes('jobs.q=finance%20lead'));
  await held.close();
}

async function calculates(browser, hostUrl) {
  const held = await openHeld(browser, { url: `${hostUrl}/demo/calculator` });
  const { page } = held;
  await page.getByLabel('My income, from a rate').check();
  await page.getByLabel('Weeks off', { exact: true }).fill('9');
  const status = page.getByLabel('Filing status');
  await status.selectOption('married-joint');
  await page.getByLabel('Weeks off', { exact: true }).focus();
  held.release();
  await untilTakenOver(page, calculator);
  assert.ok(await page.getByLabel('My income, from a rate').isChecked());
  assert.equal(await page.getByLabel('Weeks off', { exact: true }).inputValue(), '9');
  assert.equal(await status.inputValue(), 'married-joint');
  assert.equal(await focused(page, calculator), 'weeksOff');
  await page.locator(`${calculator} [part="headline"]`).filter({ hasText: 'a year' }).waitFor();
  await held.close();
}

/** While the code is on its way, a button that was pressed waits for it; a link is followed at any time. */
async function presses(browser, hostUrl) {
  const { data } = await (await fetch(`${hostUrl}/v1/boards/demo/jobs?limit=1`)).json();
  const held = await openHeld(browser, { url: `${hostUrl}/demo/community?jobs.job=${data[0].slug}` });
  const { page } = held;
  // The board waits for the code of the open role, and until that has come the server's tree stays.
  const code = Promise.withResolvers();
  await page.route('**/job-detail-*.js', async (route) => {
    await code.promise;
    await route.continue();
  });
  const asked = page.waitForRequest('**/job-detail-*.js');
  held.release();
  await asked;
  const save = page.locator(`${board} .rows [part="save"]`).first();
  await save.click();
  assert.equal(await save.getAttribute('aria-pressed'), 'false', 'nobody has heard it yet');
  code.resolve(undefined);
  await untilTakenOver(page, board);
  assert.equal(await save.getAttribute('aria-pressed'), 'true');
  await held.close();
}

/** Before its script is there, a form would send its fields to the page's own address. */
async function sendsNothing(browser, hostUrl) {
  const held = await openHeld(browser, { url: `${hostUrl}/demo/community` });
  const { page } = held;
  await page.getByRole('searchbox').fill('secret');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  assert.equal(page.url(), `${hostUrl}/demo/community`);
  await held.close();
}

async function focused(page, tag) {
  return page.evaluate((name) => {
    const active = /** @type {any} */ (globalThis.document.querySelector(name)?.shadowRoot?.activeElement);
    return active?.name || active?.id;
  }, tag);
}
