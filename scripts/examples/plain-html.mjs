import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

/** The page as it is, its host's address led to the host under test. */
export async function plainHtml({ hostUrl, chromium }) {
  const site = await serveFolder(join(root, 'examples', 'plain-html'));
  const browser = await openBrowser(chromium, [`--host-resolver-rules=MAP localhost:4321 ${new URL(hostUrl).host}`]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const problems = watchPage(page);
    await page.goto(site.url);
    const titles = (tag) => page.locator(`${tag} [part="job-title"]`);
    await titles('fractional-job-list').nth(2).waitFor();
    assert.equal(await titles('fractional-job-list').count(), 3);
    await titles('fractional-job-board').nth(19).waitFor();
    const title = await titles('fractional-job-board').first().innerText();
    await titles('fractional-job-board').first().click();
    const heading = page.locator('fractional-job-detail [part="heading"]');
    await heading.waitFor();
    assert.equal((await heading.innerText()).trim(), title.trim());
    assert.match(page.url(), /#jobs\.job=/);
    assert.deepEqual(problems, []);
  } finally {
    await browser.close();
    site.close();
  }
}
