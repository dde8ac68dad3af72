import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../lib/open-browser.mjs';
import { root } from '../../lib/root.mjs';
import { serveText } from '../../lib/serve-text.mjs';
import { watchPage } from '../../lib/watch-page.mjs';
import { blocksOf, entryOf } from './blocks.mjs';
import { entries } from './entries.mjs';

/** Tried, and counted, by scripts/packages/framework-snippets.mjs and server-snippets.mjs. */
const ofFrameworks = ['jsx', 'vue'];
const role = 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern';

/** Every block of docs/embedding.md on a page, as it stands there, its host's address led to a real one; or who tries it. */
export async function guideBlocks({ hostUrl, chromium }) {
  const blocks = (await blocksOf('docs/embedding.md')).filter(({ language }) => !ofFrameworks.includes(language));
  const tried = blocks.map((block) => ({ ...block, ...entryOf(entries, block) }));
  const unused = entries.filter((entry) => !tried.some(({ has }) => has === entry.has));
  assert.deepEqual(unused, [], 'the guide has these no more');
  for (const { by } of tried) if (by) assert.ok(existsSync(join(root, by)), `${by} is not there`);
  const browser = await openBrowser(chromium);
  try {
    const failures = [];
    for (const block of tried)
      if (!block.by) await tryBlock(browser, hostUrl, block).catch((error) => failures.push(error));
    const told = failures.map(({ message, cause }) => `${message}\n${cause?.stack ?? ''}`);
    assert.deepEqual(told, [], told.join('\n'));
  } finally {
    await browser.close();
  }
}

async function tryBlock(browser, hostUrl, block) {
  const site = await serveText(pageOf(block, hostUrl));
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => message.type() === 'log' && said.push(message.text()));
  const problems = watchPage(page);
  try {
    await page.goto(site.url);
    await block.check(page, said);
    assert.deepEqual(problems, []);
  } catch (error) {
    throw new Error(block.code, { cause: error });
  } finally {
    await page.close();
    site.close();
  }
}

/** The block as a page has it: styles in the head, scripts at the end. */
function pageOf({ language, code, around = '' }, hostUrl) {
  const text = code.replaceAll('https://jobs.example.com', hostUrl);
  const loader = text.includes('embed.js') ? '' : `<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  const head = language === 'css' ? `<style>${text}</style>` : '';
  const body = { html: around + text, js: `${around}<script>${text}</script>` }[language] ?? around;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guide</title>${loader}${head}</head><body>${body.replaceAll('the-slug-of-a-role', role)}</body></html>`;
}
