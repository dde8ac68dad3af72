import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const tag = 'fractional-rate-calculator';
const standalone = 'rate-calculator.standalone.js';
const built = join(root, 'packages', 'elements', 'dist', 'embed', standalone);

/** What the guide and the README say of the calculator, pasted as it stands, its host's address led to a real one. */
export async function guideSnippets({ hostUrl, chromium }) {
  const [guide, readme] = await Promise.all([chapter('docs/embedding.md', tag), chapter('README.md', tag)]);
  const folder = await mkdtemp(join(tmpdir(), 'fractional-guide-'));
  const browser = await openBrowser(chromium);
  try {
    await cp(built, join(folder, standalone));
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const given = { context, folder, hostUrl };
    for (const snippet of [...snippets(guide, 'html'), ...snippets(readme, 'html')]) await answers(given, snippet);
    await namesEveryAttribute(given, guide);
    await namesEveryInput(given, guide);
    await runsScripts(given, snippets(guide, 'js'));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The chapter whose first snippet has this text in it. */
async function chapter(file, text) {
  const chapters = (await readFile(join(root, file), 'utf8')).split(/^## /m);
  const found = chapters.find((one) => snippets(one, 'html')[0]?.includes(text));
  assert.ok(found, `${file} has no chapter on ${text}`);
  return found;
}

function snippets(markdown, language) {
  return Array.from(markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)).flatMap(([, name, code]) =>
    name === language ? [code] : [],
  );
}

/** The cells of the table whose first column is headed so, without its head; code is unquoted. */
function table(markdown, head) {
  const [, rows = ''] = new RegExp(`^\\| ${head} .*\\n.*\\n((?:\\|.*\\n)+)`, 'm').exec(markdown) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );
}

async function answers(given, snippet) {
  await onPage(given, { body: snippet }, async (page) => {
    await page.locator(`${tag} [part="headline"]`).waitFor();
    const url = snippet.match(/board-url="([^"]+)"/)?.[1];
    if (!url) return;
    const rate = /\$(\d+)/.exec(await page.locator(`${tag} [part="headline"]`).innerText())?.[1] ?? '';
    const link = page.locator(`${tag} [part~="find-roles"]`);
    assert.equal(await link.getAttribute('href'), url.replace('{rate}', rate));
  });
}

async function namesEveryAttribute(given, guide) {
  await onPage(given, { body: `<${tag}></${tag}>` }, async (page) => {
    const observed = await page.evaluate((name) => {
      const { observedAttributes } = /** @type {any} */ (globalThis.customElements.get(name));
      return observedAttributes;
    }, tag);
    const told = table(guide, 'attribute').map(([name]) => name);
    assert.deepEqual(told.sort(), [...observed].sort());
  });
}

/** A link with every example of the table is the link that is copied: each name is known, no example is its default. */
async function namesEveryInput(given, guide) {
  const told = table(guide, 'input').map(([name, , example]) => `rate.${name}=${example}`);
  await onPage(given, { body: `<${tag}></${tag}>`, fragment: told.join('&') }, async (page) => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.deepEqual(new URL(copied).hash.slice(1).split('&').sort(), told.sort());
  });
}

async function runsScripts(given, scripts) {
  assert.equal(scripts.length, 2, 'say here what the new snippet does');
  const board = '<fractional-job-board board="demo"></fractional-job-board>';
  const body = `<${tag} find-roles></${tag}>${board}<script>${scripts.join('')}</script>`;
  await onPage(given, { body }, async (page) => {
    assert.equal(await page.getByLabel('Weeks off', { exact: true }).inputValue(), '8');
    const button = page.locator(`${tag} [part~="find-roles"]`);
    const rate = /\$(\d+)/.exec(await button.innerText())?.[1] ?? '';
    const asked = page.waitForRequest((request) => request.url().includes(`minEffectiveHourly=${rate}`));
    await button.click();
    await asked;
  });
}

/** Shows a page in which this stands, with the loader unless it brings a script of its own. */
async function onPage({ context, folder, hostUrl }, { body, fragment = '' }, check) {
  const local = body.replaceAll('https://jobs.example.com', hostUrl).replaceAll('http://localhost:4321', hostUrl);
  const loader = local.includes('src=') ? '' : `<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guide</title>${loader}</head>`;
  await writeFile(join(folder, 'index.html'), `${head}<body>${local}</body></html>`);
  const site = await serveFolder(folder);
  const page = await context.newPage();
  try {
    const problems = watchPage(page);
    await page.goto(`${site.url}/#${fragment}`);
    await page.locator(`${tag} [part="results"] :not(i)`).first().waitFor();
    await check(page);
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    site.close();
  }
}
