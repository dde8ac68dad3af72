import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';
import { withApp } from '../packages/app-page.mjs';
import { noteShifts } from './layout-shifts.mjs';

const board = '<fractional-job-board board="demo"></fractional-job-board>';

/** The built tags on pages of other languages: what they load, what they show without it, and what the guide says of it. */
export async function languages({ hostUrl, chromium }) {
  const guide = (await readFile(join(root, 'docs', 'embedding.md'), 'utf8')).split(/^## /m);
  const chapter = guide.find((one) => one.startsWith('Languages\n')) ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'fractional-languages-'));
  const browser = await openBrowser(chromium);
  const given = { browser, folder, hostUrl };
  try {
    await loadsWhatIsSpoken(given);
    await bearsLosses(given);
    await followsTheGuide(given, chapter);
    await bundles(browser, chapter);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** One file for the language and the part of it, nothing for English, and nothing that moves. */
async function loadsWhatIsSpoken(given) {
  for (const [lang, words] of [
    ['en', 'Sort by'],
    ['de-AT', 'Sortieren nach'],
    ['ar', 'الترتيب حسب'],
  ]) {
    await onPage(given, { lang, body: board }, async (page, { shifts, requests, problems }) => {
      await page.locator('[part="job-title"]').first().waitFor();
      await page
        .getByText(words ?? '')
        .first()
        .waitFor();
      const files = requests.map((url) => /\/((?:foreign|\w+\.\w\w))-[\w-]+\.js$/.exec(url)?.[1]).filter(Boolean);
      const wanted = lang === 'en' ? [] : ['foreign', `jobs.${lang?.slice(0, 2)}`];
      assert.deepEqual(files.sort(), wanted);
      assert.deepEqual(await shifts(), []);
      assert.deepEqual(problems, []);
    });
  }
}

/** English where a language's file, or what finds it, can't be had. */
async function bearsLosses(given) {
  for (const lost of ['jobs.de', 'foreign']) {
    await onPage(given, { lang: 'de', body: board, lost }, async (page) => {
      await page.locator('[part="job-title"]').first().click();
      await page.getByRole('button', { name: 'Save', exact: true }).first().waitFor();
      await page.getByText('Sort by').waitFor();
    });
  }
}

async function followsTheGuide(given, chapter) {
  const [[html], [js]] = [snippets(chapter, 'html'), snippets(chapter, 'js')];
  await onPage(given, { lang: 'en', body: html }, async (page, { problems }) => {
    await page.getByText('Sortieren nach').waitFor();
    const newsletter = page.locator('fractional-newsletter');
    await newsletter.getByRole('button', { name: 'اشتراك' }).waitFor();
    assert.equal(await newsletter.evaluate((one) => globalThis.getComputedStyle(one).direction), 'rtl');
    await page.addScriptTag({ content: js });
    await page.getByText(/^\d+ Mandate$/).waitFor();
    await page.getByRole('region', { name: 'Führungskräfte auf Zeit' }).waitFor();
    await page.locator('summary', { hasText: 'Bereich' }).click();
    await page.getByText('Geld', { exact: true }).waitFor();
    await page.getByText('Vertrieb', { exact: true }).waitFor();
    assert.deepEqual(problems, []);
  });
}

async function bundles(browser, chapter) {
  const [code] = snippets(chapter, 'ts');
  const body = '<div lang="de"><fractional-newsletter base-url="/" board="demo"></fractional-newsletter></div>';
  await withApp(browser, { code, loader: 'ts', body }, async (page) => {
    await page.getByRole('button', { name: 'Abonniere!' }).waitFor();
  });
}

function snippets(markdown, language) {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, code]) =>
    name === language ? [code] : [],
  );
}

/**
 * @param {any} given
 * @param {{ lang: string | undefined, body: string, lost?: string }} page `lost`: the beginning of a file's name that the
 *   network loses
 * @param {(page: import('playwright-core').Page, seen: any) => Promise<void>} check
 */
async function onPage({ browser, folder, hostUrl }, { lang, body, lost }, check) {
  const local = body.replaceAll('https://jobs.example.com', hostUrl);
  const loader = `<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  const style = '<style>fractional-job-board { display: block; min-height: 60rem }</style>';
  const head = `<meta charset="utf-8"><title>Languages</title>${style}${loader}`;
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${local}<p>below</p></body></html>`;
  await writeFile(join(folder, 'index.html'), html);
  const site = await serveFolder(folder);
  const page = await browser.newPage();
  try {
    const shifts = await noteShifts(page);
    const problems = watchPage(page);
    /** @type {string[]} */
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    if (lost) await page.route(`**/${lost}-*.js`, (route) => route.abort());
    await page.goto(site.url);
    await check(page, { shifts, requests, problems });
  } finally {
    await page.close();
    site.close();
  }
}
