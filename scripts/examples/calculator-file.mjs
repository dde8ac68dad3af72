import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const script = 'rate-calculator.standalone.js';

/** The page as it is, with the script saved beside it as its README says, and then no network. */
export async function calculatorFile({ hostUrl, chromium }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-example-'));
  const browser = await openBrowser(chromium);
  try {
    await cp(join(root, 'examples', 'calculator-file'), folder, { recursive: true });
    const saved = await fetch(`${hostUrl}/embed/v1/${script}`);
    await writeFile(join(folder, script), await saved.text());
    const page = await (await browser.newContext({ offline: true })).newPage();
    const problems = watchPage(page);
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const headlines = page.locator('fractional-rate-calculator [part="headline"]');
    await headlines.nth(1).waitFor();
    assert.match(await headlines.nth(0).innerText(), /^\$[\d.]+\s+an hour/);
    assert.match(await headlines.nth(1).innerText(), /^€[\d.]+\s+an hour/);
    await page.getByRole('link', { name: 'What would 150 an hour leave me?' }).click();
    await headlines.first().filter({ hasText: 'take-home a year' }).waitFor();
    assert.match(await headlines.nth(1).innerText(), /an hour/);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
