import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';

/** The board in frames of another site, as the guide has them: as high as it is, whole without scripts, and of use in a sandbox. */
export async function framedBoard({ hostUrl, chromium }) {
  const listener = await snippetOfGuide();
  const site = await startSite(
    (attributes) => `<!doctype html><title>Around</title>
<iframe src="${hostUrl}/frame/demo" title="Open roles" width="100%" height="900" ${attributes}></iframe>
<script>${listener}</script>`,
  );
  const browser = await openBrowser(chromium);
  try {
    await growsWithIt(browser, site.url);
    await needsNoScript(browser, site.url);
    await worksInASandbox(browser, site.url);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function growsWithIt(browser, siteUrl) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.goto(siteUrl);
  const frame = page.frameLocator('iframe');
  await frame.locator('.row:not(.skeleton)').first().waitFor();
  await page.waitForFunction(() => Number(globalThis.document.querySelector('iframe')?.height) !== 900);
  const all = await heights(page);
  assert.ok(Math.abs(all.inside - all.frame) <= 1, `${all.inside} px in a frame of ${all.frame} px`);
  await frame.getByRole('searchbox').fill('finance');
  await page.waitForFunction(
    (before) => Number(globalThis.document.querySelector('iframe')?.height) < before,
    all.frame,
  );
  await frame.locator('.title a').first().click();
  await frame.locator('fractional-job-detail .heading').waitFor();
  assert.equal(page.context().pages().length, 1, 'a role opens in the frame');
  await page.close();
}

async function heights(page) {
  const [, inner] = page.frames();
  const inside = await inner.evaluate(() => Math.ceil(globalThis.document.body.getBoundingClientRect().height));
  return { inside, frame: Number(await page.locator('iframe').getAttribute('height')) };
}

async function needsNoScript(browser, siteUrl) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(siteUrl);
  assert.ok((await page.frameLocator('iframe').locator('.row .title a').count()) > 10, 'roles without scripts');
  await context.close();
}

/** Without an origin of its own the frame may read, and must not fail. */
async function worksInASandbox(browser, siteUrl) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${siteUrl}/?sandbox`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.row:not(.skeleton)').first().waitFor();
  await frame.getByRole('searchbox').fill('finance');
  await frame.getByRole('status').filter({ hasText: /\d/ }).first().waitFor({ state: 'attached' });
  assert.deepEqual(errors, []);
  await page.close();
}

/** What the guide gives to pages around a frame. */
async function snippetOfGuide() {
  const guide = await readFile(join(root, 'docs', 'embedding.md'), 'utf8');
  const [, code] = /```js\n(addEventListener\('message'[^]*?)```/.exec(guide) ?? [];
  assert.ok(code, 'the guide says how a frame gets its height');
  return code;
}

async function startSite(pageWith) {
  const server = createServer(({ url = '' }, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    outgoing.end(pageWith(url.endsWith('?sandbox') ? 'sandbox="allow-scripts"' : ''));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
