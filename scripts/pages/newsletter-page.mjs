import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { watchPage } from '../lib/watch-page.mjs';
import { noteShifts } from './layout-shifts.mjs';

const newsletter = 'fractional-newsletter';

/**
 * The demo pages under their own strict policy: from the field to the mail and from its link to a confirmed subscription,
 * without a network, and without the code that sends. Nothing moves, and nothing is asked or stored unasked.
 */
export async function newsletterPage({ hostUrl, mails, chromium }) {
  const browser = await openBrowser(chromium);
  try {
    await onPage(browser, 360, async (page) => {
      await subscribes(page, hostUrl, 'reader@reader.example');
      await confirms(page, hostUrl, await linkFor('reader@reader.example', mails));
    });
    await onPage(browser, 1280, (page) => waitsForNetwork(page, hostUrl));
    await onPage(browser, 768, (page) => saysWhatDidNotLoad(page, hostUrl));
  } finally {
    await browser.close();
  }
}

/** A browser that has loaded nothing yet. The page complains of nothing but what a refusal makes every browser say. */
async function onPage(browser, width, act) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const problems = watchPage(page);
  const refusals = noteRefusals(page);
  await act(page);
  const others = problems.filter((text) => !text.startsWith('Failed to load resource: the server responded'));
  assert.deepEqual([others, problems.length], [[], refusals.length], problems.join('\n'));
  // Hosts need not have form tokens, and may want proof of who is quick.
  for (const refusal of refusals) assert.match(refusal, /^(404 .*\/form-token |4\d\d .*challenge-required)/);
  await context.close();
}

/** What the host says no to. */
function noteRefusals(page) {
  const refusals = [];
  page.on('response', async (response) => {
    if (response.status() < 400 || !response.url().includes('/v1/')) return;
    const place = refusals.push('') - 1;
    refusals[place] = `${response.status()} ${response.url()} ${await response.text().catch(() => '')}`;
  });
  return refusals;
}

/** @returns {Promise<import('playwright-core').Locator>} the field, on screen, once the roles beside it have come */
async function fieldOn(page, address) {
  await page.goto(address);
  await page.locator(newsletter).scrollIntoViewIfNeeded();
  const field = page.locator(`${newsletter} input[type="email"]`);
  await field.waitFor();
  await page.locator('[part="job-title"]').first().waitFor();
  return field;
}

/** By keyboard alone. */
async function subscribes(page, hostUrl, email) {
  const requests = [];
  page.on('request', (request) => requests.push(request));
  const asked = () => requests.filter((request) => /form-token|subscriptions|sender-/.test(request.url()));
  const shifts = await noteShifts(page);
  const field = await fieldOn(page, `${hostUrl}/demo/sidebar`);
  assert.deepEqual(asked(), []);
  await field.focus();
  await page.keyboard.type(email);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator(newsletter).getByText('Now check your mail').waitFor();
  const sent = asked().find((request) => request.method() === 'POST');
  assert.deepEqual([sent.postDataJSON().email, sent.postDataJSON().website], [email, undefined]);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  assert.deepEqual([kept, await page.context().cookies()], [[0, 0], []]);
  assert.deepEqual(await shifts(), []);
}

/** The link of the mail to that address, once it is written. */
async function linkFor(email, mails) {
  for (let tries = 0; tries < 100; tries += 1) {
    const names = (await readdir(mails).catch(() => [])).filter((name) => name.endsWith('.eml'));
    const texts = await Promise.all(names.map((name) => readFile(join(mails, name), 'utf8')));
    const mail = texts.find((text) => text.includes(`To: ${email}`));
    if (mail) return /\/newsletter\/confirm\?token=[\w.-]+/.exec(plain(mail))?.[0] ?? assert.fail(mail);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail(`no mail to ${email} in ${mails}`);
}

/** Quoted-printable breaks lines by "=", and writes "=" as "=3D". */
const plain = (mail) => mail.replace(/=\r?\n/g, '').replaceAll('=3D', '=');

async function confirms(page, hostUrl, link) {
  await page.goto(hostUrl + link);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'You are subscribed' }).waitFor();
}

/** Loses the network before the code that sends is there. */
async function waitsForNetwork(page, hostUrl) {
  const shifts = await noteShifts(page);
  const field = await fieldOn(page, `${hostUrl}/demo/community`);
  await page.waitForLoadState('networkidle');
  // The board above is as long as its roles, and has moved what is below it.
  const before = (await shifts()).length;
  await page.context().setOffline(true);
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await field.fill('offline@reader.example');
  // As a program does, which sees the field that people don't.
  await page.locator(`${newsletter} [name="website"]`).fill('https://spam.example', { force: true });
  await field.press('Enter');
  await page.locator(newsletter).getByText('will be sent when you are online again').waitFor();
  await page.context().setOffline(false);
  await page.locator(newsletter).getByText('Now check your mail').waitFor();
  assert.equal((await sending).postDataJSON().website, 'https://spam.example');
  assert.deepEqual((await shifts()).slice(before), []);
}

async function saysWhatDidNotLoad(page, hostUrl) {
  await page.route('**/sender-*.js', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: 'Sign in' }),
  );
  const field = await fieldOn(page, `${hostUrl}/demo/sidebar`);
  page.removeAllListeners('console');
  await field.fill('unloaded@reader.example');
  await field.press('Enter');
  await page.locator(newsletter).getByText('nothing was sent').waitFor();
  assert.equal(await field.inputValue(), 'unloaded@reader.example');
}
