import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { watchPage } from '../lib/watch-page.mjs';
import { ensureWordPress } from '../lib/wordpress/programs.mjs';
import { startWordPress } from '../lib/wordpress/start.mjs';
import { assertStill, noteShifts } from '../pages/layout-shifts.mjs';
import { board } from '../strangers/elements/board.mjs';
import { calculator } from '../strangers/elements/calculator.mjs';
import { activate, publishBlock, signIn } from './wordpress-admin.mjs';

const plugin = join(root, 'examples', 'wordpress', 'fractional-embed');
/** The one has blocks all through, the other PHP templates. */
const themes = ['twentytwentythree', 'twentytwentyone'];
const attack = 'x" onpointermove="document.title=1" y="';

/** The plugin in a real WordPress: activated and put on a page in its editor, then as visitors get it in two themes. */
export async function wordpress({ hostUrl, chromium }) {
  const missing = ensureWordPress();
  if (missing) return { skipped: missing };
  const site = await startWordPress({ plugin, env: { FRACTIONAL_EMBED_HOST: hostUrl } });
  const browser = await openBrowser(chromium);
  try {
    const admin = await signIn(browser, site.url);
    await activate(admin, site.url);
    const block = await publishBlock(admin, site.url);
    const shortcodes = await publishShortcodes(site);
    for (const theme of themes) {
      await site.php(`switch_theme('${theme}');`);
      await asVisitor(browser, block, theBlock(hostUrl));
      await asVisitor(browser, shortcodes, theShortcodes);
    }
    const complaints = (await site.log()).split('\n');
    assert.deepEqual(
      complaints.filter((line) => /plugins.fractional-embed|PHP (Fatal|Parse)/.test(line)),
      [],
    );
  } finally {
    await browser.close();
    await site.stop();
  }
  return undefined;
}

async function publishShortcodes(site) {
  const content = `[fractional_newsletter consent-text='${attack}' onclick="document.title=2"]
[fractional_board page-size="5" url-sync="hash"]
[fractional_calculator]`;
  const post = `array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Codes', 'post_content' => wp_slash($argv[1]))`;
  const code = `$argv[1] = base64_decode('${Buffer.from(content).toString('base64')}'); echo wp_insert_post(${post});`;
  return `${site.url}/?page_id=${await site.php(code)}`;
}

/** What it shows must be there without anything moving; what it then does may move things. */
async function asVisitor(browser, url, { shows, works }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const problems = watchPage(page);
  const shifts = await noteShifts(page);
  await page.goto(url);
  await shows(page);
  await assertStill(shifts);
  await works(page);
  assert.deepEqual(problems, []);
  await page.close();
}

const theBlock = (hostUrl) => ({
  async shows(page) {
    const script = page.locator('script[type="module"][crossorigin="anonymous"][integrity^="sha384-"]');
    const pinned = new RegExp(`^${hostUrl}/embed/\\d+\\.\\d+\\.\\d+-[0-9a-f]+/embed.js$`);
    assert.match((await script.getAttribute('src')) ?? '', pinned);
    await page.locator('fractional-job-board [part="job-title"]').nth(19).waitFor();
  },
  works: board.works,
});

const theShortcodes = {
  async shows(page) {
    const newsletter = page.locator('fractional-newsletter');
    await newsletter.getByRole('textbox').first().waitFor();
    assert.equal(await newsletter.getAttribute('consent-text'), attack);
    assert.equal(await newsletter.getAttribute('onclick'), null);
    await board.shows(page);
    assert.equal(await page.locator('fractional-job-board [part="job-title"]').count(), 5);
    await calculator.shows(page);
  },
  async works(page) {
    await calculator.works(page);
    assert.match(await page.title(), /^Codes/);
  },
};
