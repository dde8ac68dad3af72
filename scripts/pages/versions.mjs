import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

const elements = join(root, 'packages', 'elements');
const otherVersion = '0.0.1';

const ours = '<script type="module" src="/ours/embed.js"></script>';
const other = '<script type="module" src="/other/embed.js"></script>';
const late = (src) => `<script>addEventListener('load', () => {
  const script = Object.assign(document.createElement('script'), { type: 'module' });
  script.src = trustedTypes.createPolicy('page', { createScriptURL: String }).createScriptURL('${src}');
  document.body.append(script);
});</script>`;

/** What stands in the head, and what at the end of the body. */
const pages = {
  'the same twice in the head': { head: ours + ours },
  'the same in the head and in the body': { head: ours, body: ours },
  'the same from two addresses': { head: `${ours}<script type="module" src="/again/embed.js"></script>` },
  'another version after ours': { head: ours + other },
  'ours after another version': { head: other, body: ours },
  'both async': { head: (ours + other).replaceAll('<script ', '<script async ') },
  'another version once the page has loaded': { head: ours, body: late('/other/embed.js') },
  'ours alone, once the page has loaded': { body: late('/ours/embed.js') },
};

/**
 * The loader on a page more than once, in one version or two, wherever it stands: the first runs the page; the second
 * throws nothing, loads nothing, and says which version runs if it is another. Under a policy that lists none of ours.
 */
export async function versions({ hostUrl, chromium }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-versions-'));
  const browser = await openBrowser(chromium);
  const cases = Object.entries(pages);
  try {
    const version = await writeVersions(folder);
    for (const [index, [, page]] of cases.entries()) {
      await writeFile(join(folder, `${index}.html`), pageOf(page, hostUrl));
    }
    const site = await serveFolder(folder);
    for (const [index, [name, page]] of cases.entries()) {
      const mixed = JSON.stringify(page).includes('other/');
      await runsOnce(browser, `${site.url}/${index}.html`, { name, version, mixed });
    }
    site.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was built, thrice: as it is, at another address, and as of another version. */
async function writeVersions(folder) {
  const { version } = JSON.parse(await readFile(join(elements, 'package.json'), 'utf8'));
  for (const name of ['ours', 'again', 'other'])
    await cp(join(elements, 'dist', 'embed'), join(folder, name), { recursive: true });
  const loader = join(folder, 'other', 'embed.js');
  const code = await readFile(loader, 'utf8');
  assert.ok(code.includes(`"${version}"`), `embed.js doesn't say that it is ${version}`);
  await writeFile(loader, code.replaceAll(version, otherVersion));
  return version;
}

function pageOf({ head = '', body = '' }, hostUrl) {
  const policy = "require-trusted-types-for 'script'; trusted-types page";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Versions</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>
<fractional-job-list base-url="${hostUrl}" board="demo" limit="2"></fractional-job-list>
<fractional-rate-calculator></fractional-rate-calculator>${body}</body></html>`;
}

async function runsOnce(browser, url, { name, version, mixed }) {
  const page = await browser.newPage();
  const problems = watchPage(page);
  const said = [];
  page.on('console', (message) => message.type() === 'info' && said.push(message.text()));
  const from = new Set();
  page.on('request', (request) => {
    const [, folder, file] = /(ours|again|other)\/(.*)$/.exec(request.url()) ?? [];
    if (file && file !== 'embed.js') from.add(folder);
  });
  await page.goto(url);
  await page.locator('fractional-job-list [part="job-title"]').nth(1).waitFor();
  await page.locator('fractional-rate-calculator [part="comparison"]').waitFor();
  assert.deepEqual(problems, [], name);
  assert.equal(from.size, 1, `${name}: code came from ${[...from].join(' and ')}`);
  if (!mixed) assert.deepEqual(said, [], name);
  else {
    const [runs, leaves] = from.has('other') ? [otherVersion, version] : [version, otherVersion];
    assert.deepEqual(said, [`fractional-embed ${leaves}: this page runs ${runs}, loaded before.`], name);
  }
  await page.close();
}
