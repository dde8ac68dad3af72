import assert from 'node:assert/strict';
import { watchPage } from '../lib/watch-page.mjs';
import { assertStill, noteShifts } from '../pages/layout-shifts.mjs';
import { board } from '../strangers/elements/board.mjs';

/**
 * What every framework's example shows: a board that searches and filters, a role that asks the calculator, and the
 * calculator that asks the board.
 */
export async function boardAndCalculator(page, url) {
  const problems = watchPage(page);
  const shifts = await noteShifts(page);
  // Scripts come late, as they do to most: what is there without them is painted first.
  await page.route('**/*.js', async (route) => {
    await page.waitForTimeout(300);
    await route.continue();
  });
  await page.goto(url);
  const titles = page.locator('fractional-job-board [part="job-title"]');
  await titles.nth(9).waitFor();
  assert.equal(await titles.count(), 10);
  await assertStill(shifts);
  await board.works(page);
  await askCalculator(page);
  await askBoard(page);
  assert.deepEqual(problems, []);
}

async function askCalculator(page) {
  const rows = page.locator('fractional-job-board [part~="job"]');
  // The calculator counts in dollars.
  await rows.filter({ hasText: '$' }).first().locator('[part="job-title"]').click();
  await page.locator('fractional-job-board [part="calculate"]').click();
  const headline = page.locator('fractional-rate-calculator [part="headline"]');
  await headline.filter({ hasText: 'take-home a year' }).waitFor();
}

async function askBoard(page) {
  const find = page.locator('fractional-rate-calculator [part="find-roles"]');
  const rate = /\$(\d+)/.exec(await find.innerText())?.[1] ?? '';
  const asked = page.waitForRequest((request) => request.url().includes(`minEffectiveHourly=${rate}`));
  await find.click();
  await asked;
}
