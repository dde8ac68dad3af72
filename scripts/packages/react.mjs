import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { capture } from '../lib/gate.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const folder = join(root, 'packages', 'elements', 'src', 'react');

/** The built components under React 19: written by a server, taken over by a browser, changed, and taken away. */
export async function react({ hostUrl, chromium }) {
  const html = await render(hostUrl);
  assert.match(html, /<fractional-job-list limit="2" heading-level="4" class="roles"><\/fractional-job-list>/);
  assert.match(html, /<fractional-rate-calculator tax="none" currency="EUR" find-roles="">/);
  const site = await mkdtemp(join(tmpdir(), 'fractional-react-'));
  const browser = await openBrowser(chromium);
  try {
    await bundle(site);
    const page = `<!doctype html><html lang="en"><title>React</title>
<div id="root" data-base-url="${hostUrl}">${html}</div><script type="module" src="hydrate.test-support.js"></script></html>`;
    await writeFile(join(site, 'index.html'), page);
    const server = await serveFolder(site);
    await takePart(await browser.newPage(), server.url).finally(server.close);
  } finally {
    await browser.close();
    await rm(site, { recursive: true, force: true });
  }
}

async function render(hostUrl) {
  const code = `const { render } = await import('./render.test-support.ts'); console.log(render('${hostUrl}'));`;
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  const { ok, output } = await capture(process.execPath, args, { cwd: folder });
  assert.ok(ok, output);
  return output.trim();
}

/** React's development build: only that one warns. */
function bundle(outdir) {
  return build({
    entryPoints: [join(folder, 'hydrate.test-support.ts')],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
}

async function takePart(page, url) {
  const problems = watchPage(page);
  await page.goto(url);
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
  assert.deepEqual(await log.allInnerTexts(), [inList(2), inList(3)], 'one event a click, to the newest handler');

  const find = page.locator('fractional-rate-calculator [part="find-roles"]');
  const inputs = await page.locator('fractional-rate-calculator').evaluate((element) => element['inputs']);
  assert.deepEqual(inputs, { targetNet: 90_000 }, 'an object');
  await press('Other texts');
  await find.filter({ hasText: 'Show me' }).click();
  assert.equal(await log.last().innerText(), 'EUR of 3 in fractional-job-list');
  await press('No roles');
  await find.waitFor({ state: 'detached' });

  await press('List');
  assert.equal(await page.locator('fractional-job-list').count(), 0, 'taken away');
  await find.waitFor({ state: 'detached' });
  await press('List');
  await titles.nth(2).waitFor();
  await titles.first().click();
  assert.equal((await log.allInnerTexts()).filter((text) => text === inList(3)).length, 2, 'once more');
  assert.deepEqual(problems, []);
}
