import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const list = 'fractional-job-list';

/** The guide's snippet for a pinned release, as a host shows it: it runs, and nothing that was tampered with does. */
export async function pinned({ hostUrl, chromium }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-pinned-'));
  const browser = await openBrowser(chromium);
  try {
    const snippet = await shownSnippet(browser, hostUrl);
    await writeFile(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><title>Pinned</title>${snippet}<${list} base-url="${hostUrl}" board="demo"></${list}></html>`,
    );
    const site = await serveFolder(folder);
    await runs(browser, site.url);
    await refuses(browser, site.url, /\/embed\.js$/);
    await refuses(browser, site.url, /\/job-list-[^/]+\.js$/);
    await refuses(browser, site.url, /\/base-[^/]+\.js$/);
    site.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function shownSnippet(browser, hostUrl) {
  const page = await browser.newPage();
  await page.goto(`${hostUrl}/docs/embed`);
  const snippet = await page.locator('pre', { hasText: 'importmap' }).innerText();
  await page.close();
  assert.doesNotMatch(snippet, /0123456789|sha384-of/);
  return snippet;
}

async function runs(browser, url) {
  const page = await browser.newPage();
  const problems = watchPage(page);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  await page.locator(`${list} [part="job-title"]`).first().waitFor();
  const scripts = asked.filter((one) => new URL(one).pathname.startsWith('/embed/'));
  assert.ok(scripts.length > 2, scripts.join());
  for (const one of scripts) assert.match(one, /\/embed\/\d+\.\d+\.\d+-[0-9a-f]{10}\//);
  assert.deepEqual(problems, []);
  await page.close();
}

async function refuses(browser, url, file) {
  const page = await browser.newPage();
  const problems = watchPage(page);
  await page.route(file, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\nglobalThis.tampered = true;` });
  });
  await page.goto(url);
  for (let tries = 0; !problems.some((one) => /integrity/i.test(one)) && tries < 50; tries += 1) {
    await page.waitForTimeout(100);
  }
  assert.match(problems.join('\n'), /integrity/i, String(file));
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).tampered), undefined);
  assert.equal(await page.locator(`${list} [part="job-title"]`).count(), 0);
  await page.close();
}
