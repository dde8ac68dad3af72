import assert from 'node:assert/strict';
import { openBrowser } from '../../lib/open-browser.mjs';
import { noteFrames, openHeld, untilTakenOver } from './held-page.mjs';
import { ownSite } from './own-site.mjs';
import { assertSamePicture } from './same-picture.mjs';

const list = 'fractional-job-list';
const title = `${list} [part~="job-title"]`;

/** Sites of other people that write our elements on Node: under strict policies, with old data, with hostile listings. */
export async function otherSites({ hostUrl, chromium }) {
  const properties = { baseUrl: hostUrl, board: 'demo', limit: 4 };
  const common = { tag: list, properties };
  const old = (html) => html.replace(/"readAt":\d+/, '"readAt":0');
  const { slug } = await firstJob(hostUrl);
  const pages = {
    '/plain': { policy: 'plain', ...common },
    '/linked': { policy: 'linked', ...common },
    '/nonce': { policy: 'nonce', ...common },
    '/calculator': { policy: 'linked', tag: 'fractional-rate-calculator', properties: {} },
    '/detail': {
      policy: 'linked',
      tag: 'fractional-job-detail',
      properties: { baseUrl: hostUrl, board: 'demo', job: slug },
    },
    '/form': {
      policy: 'linked',
      tag: 'fractional-apply-form',
      properties: { baseUrl: hostUrl, board: 'demo', job: slug },
    },
    '/newsletter': { policy: 'linked', tag: 'fractional-newsletter', properties: { baseUrl: hostUrl, board: 'demo' } },
    '/old': { policy: 'linked', ...common, change: old },
    '/hostile': { policy: 'plain', ...common, options: { client: hostile(hostUrl) } },
  };
  const site = await ownSite(hostUrl, /** @type {any} */ (pages));
  const browser = await openBrowser(chromium);
  try {
    for (const [path, { tag }] of Object.entries(pages)) {
      if (!['/old', '/hostile'].includes(path)) await isTakenOver(browser, site.url + path, tag);
    }
    await asksAgain(browser, `${site.url}/old`);
    await outlivesItsHost(browser, `${site.url}/old`);
    await quotesOnly(browser, `${site.url}/hostile`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function firstJob(hostUrl) {
  const { data } = await (await fetch(`${hostUrl}/v1/boards/demo/jobs?limit=1`)).json();
  return data[0];
}

/** Styled before any script, 0 reports, nothing moves, nothing is asked for again. */
async function isTakenOver(browser, url, tag) {
  const held = await openHeld(browser, { url, width: 700 });
  const { page } = held;
  const tree = page.locator(`${tag} [part]`).first();
  await tree.waitFor();
  assert.equal(
    await page.locator(tag).evaluate((element) => globalThis.getComputedStyle(element).display),
    'block',
    `${url}: styled`,
  );
  const before = await page.screenshot();
  held.release();
  await untilTakenOver(page, tag);
  if (tag !== 'fractional-rate-calculator') await assertSamePicture(page, before, await page.screenshot(), url);
  assert.deepEqual(held.reads(), [], url);
  if (tag !== 'fractional-rate-calculator') assert.deepEqual(await held.shifts(), [], url);
  await held.close();
}

/** A page that was built long ago: what it says stays in view until the host has answered. */
async function asksAgain(browser, url) {
  const held = await openHeld(browser, { url });
  const { page } = held;
  await page.locator(title).first().waitFor();
  const frames = await noteFrames(page, list, '[part~="job-title"]');
  held.release();
  await untilTakenOver(page, list);
  assert.deepEqual(held.reads(), ['/v1/boards/demo/jobs']);
  assert.equal((await frames()).least, 4);
  await held.close();
}

/** A host that is away, and whose roles are old: they are better than none. */
async function outlivesItsHost(browser, url) {
  const held = await openHeld(browser, { url });
  const { page } = held;
  await page.route('**/v1/boards/**', (route) => route.abort());
  await page.locator(title).first().waitFor();
  held.release();
  await untilTakenOver(page, list);
  assert.equal(await page.locator(title).count(), 4);
  await page.close();
}

const attack = `</script><script>globalThis.harmed=1</script></template><img src=x onerror="globalThis.harmed=1">"'--><!--{{`;

/** A host whose every text attacks the page. */
function hostile(hostUrl) {
  const read = async (path) => (await fetch(hostUrl + path)).json();
  const attacking = (value) =>
    JSON.parse(JSON.stringify(value), (key, text) =>
      ['title', 'name', 'industry', 'stage', 'label', 'slug'].includes(key) && text !== null ? attack : text,
    );
  return {
    board: { get: () => read('/v1/boards/demo') },
    jobs: {
      list: async () => attacking(await read('/v1/boards/demo/jobs?limit=4')),
      get: async (job) => attacking(await read(`/v1/boards/demo/jobs/${job}`)),
    },
  };
}

/** Shown to the letter, before and after, and run by nobody. */
async function quotesOnly(browser, url) {
  const held = await openHeld(browser, { url });
  const { page } = held;
  const shown = async () => (await page.locator(title).first().textContent())?.trim();
  await page.locator(title).first().waitFor();
  assert.equal(await shown(), attack);
  held.release();
  await untilTakenOver(page, list);
  assert.equal(await shown(), attack);
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).harmed), undefined);
  assert.equal(await page.locator('body > p').innerText(), 'After it.');
  assert.equal(await page.locator('img').count(), 0);
  await held.close();
}
