import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const script = 'rate-calculator.standalone.js';
const built = join(root, 'packages', 'elements', 'dist', 'embed', script);
const calculator = 'fractional-rate-calculator';

/** The calculator's one classic script: as a file without a network, twice on a page, and beside the loader. */
export async function standalone({ hostUrl, chromium }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-standalone-'));
  const browser = await openBrowser(chromium);
  try {
    await cp(built, join(folder, script));
    await worksAsAFile(browser, folder);
    await bearsTheLoader(browser, folder, hostUrl);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function worksAsAFile(browser, folder) {
  const context = await browser.newContext({ offline: true });
  for (const scripts of [[script], [script, script]]) {
    await writePage(folder, scripts, `<${calculator}></${calculator}>`);
    const page = await context.newPage();
    const { problems, requests } = watch(page);
    const url = pathToFileURL(join(folder, 'index.html')).href;
    await page.goto(url);
    await answersEverything(page);
    assert.deepEqual(problems, []);
    assert.deepEqual([...new Set(requests)], [url, pathToFileURL(join(folder, script)).href]);
  }
  await context.close();
}

/** Whatever can be asked of it: other numbers, every choice, everything opened, the other year, no year at all. */
async function answersEverything(page) {
  const answers = [await answer(page)];
  const next = async (act) => {
    await act();
    answers.push(await answer(page, answers.at(-1)));
  };
  await next(() => page.getByLabel('Weeks off', { exact: true }).fill('9'));
  await next(() => page.getByText('S Corp', { exact: true }).click());
  await next(() => page.getByText('My income, from a rate').click());
  await page.locator(`${calculator} [part="comparison"]`).waitFor();
  await openAll(page);
  const set = (name, value) =>
    page.locator(calculator).evaluate((one, args) => one.setAttribute(...args), [name, value]);
  await next(() => set('tax-year', '2025'));
  await openAll(page);
  await next(() => set('tax', 'none'));
  await next(() => set('currency', 'EUR'));
  assert.match(answers.at(-1), /€/);
}

/** The one number, once it is another than before. */
async function answer(page, before = '') {
  const headline = page.locator(`${calculator} [part="headline"] strong`);
  await headline.filter({ hasNotText: before || '\0' }).waitFor();
  return headline.innerText();
}

/** Opens what is closed until nothing is: what opens may hold more. */
async function openAll(page) {
  for (const closed = page.locator(`${calculator} details:not([open]) > summary`); await closed.count(); ) {
    await closed.first().click();
  }
}

/** The loader leaves the tag to the script that is there already, and brings what else the page asks for. */
async function bearsTheLoader(browser, folder, hostUrl) {
  const loader = { src: `${hostUrl}/embed/v1/embed.js`, type: 'module' };
  const tags = `<${calculator}></${calculator}><fractional-job-list board="demo"></fractional-job-list>`;
  await writePage(folder, [loader, `${hostUrl}/embed/v1/${script}`, loader], tags);
  const site = await serveFolder(folder);
  try {
    const page = await browser.newPage();
    const { problems, requests } = watch(page);
    await page.goto(site.url);
    await answersEverything(page);
    await page.locator('fractional-job-list [part="job-title"]').first().waitFor();
    assert.deepEqual(problems, []);
    assert.deepEqual(
      requests.filter((url) => /rate-calculator-|us-20/.test(url)),
      [],
    );
  } finally {
    site.close();
  }
}

function watch(page) {
  const requests = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/favicon.ico')) requests.push(request.url());
  });
  return { problems: watchPage(page), requests };
}

/** @param {(string | {src: string, type: string})[]} scripts */
function writePage(folder, scripts, body) {
  const tags = scripts.map((one) =>
    typeof one === 'string'
      ? `<script src="${one}"></script>`
      : `<script type="${one.type}" src="${one.src}"></script>`,
  );
  const head = `<meta charset="utf-8"><title>Rates</title>${tags.join('')}`;
  return writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
}
