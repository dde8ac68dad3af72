import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../lib/chromium.mjs';
import { startTrapProxy } from './trap-proxy.mjs';

const inPage = ['traps', 'inspect', 'tasks'].map((name) => fileURLToPath(new URL(`page/${name}.js`, import.meta.url)));

/** Chromium asks what kind of form a page's fields are, in the name of the page that has them. */
const chromiumsOwn = ' content-autofill.googleapis.com:443';

/**
 * @typedef {object} Finding something that a listing must not be able to do
 * @property {string} kind
 * @property {string} where the page
 * @property {string} at the payload that was shown, as far as it is known
 * @property {string} detail
 */

/**
 * A real Chromium that can reach our host alone, and tells of everything that hostile listings could be after.
 *
 * @param {string} hostUrl
 */
export async function launchWatched(hostUrl) {
  /** @type {Finding[]} */
  const findings = [];
  const tell = (kind, where, detail, at = '') => {
    const finding = { kind, where, detail, at };
    findings.push(finding);
    return finding;
  };
  const proxy = await startTrapProxy((request) => {
    if (!request.endsWith(chromiumsOwn)) tell('request', '', request);
  });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  // Without the first rule, what is for this machine would go past every proxy.
  const onlyHost = { server: proxy.url, bypass: `<-loopback>,${new URL(hostUrl).host}` };
  const pages = { loaded: 0 };

  /** A page; without policies, what gets in can run. */
  async function open({ policies = true } = {}) {
    // What is painted costs more than what is shown.
    const viewport = { width: 800, height: 600 };
    const context = await browser.newContext({ bypassCSP: !policies, proxy: onlyHost, viewport });
    for (const path of inPage) await context.addInitScript({ path });
    const page = await context.newPage();
    // The next ones are not ours.
    context.on('page', (popup) => tell('popup', page.url(), popup.url()));
    return watchedPage(page, { hostUrl, tell, pages });
  }

  const close = async () => {
    await browser.close();
    proxy.close();
  };
  return { open, findings, pages, close };
}

/** @param {import('playwright-core').Page} page */
async function watchedPage(page, { hostUrl, tell, pages }) {
  let expected = '';
  watch(page, (kind, detail) => {
    const finding = tell(kind, page.url(), detail);
    evaluate('hostileCheck.at').then(
      (at) => Object.assign(finding, { at }),
      () => {},
    );
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== hostUrl) tell('request', page.url(), request.url());
  });
  page.on('framenavigated', (frame) => {
    const { origin, pathname } = new URL(frame.url());
    if (`${origin}${pathname}` !== expected) tell('navigation', expected, frame.url());
  });
  // Our own way in and out: Playwright's goes through the page's eval, which tells of every call.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellHostileCheck' });
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const { kind, detail, at } = JSON.parse(payload);
    tell(kind, page.url(), detail, at);
  });

  async function evaluate(expression) {
    const options = { awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: failure } = await session.send('Runtime.evaluate', { expression, ...options });
    if (failure) throw new Error(`${page.url()}: ${failure.exception?.description ?? failure.text}`);
    return result.value;
  }

  return {
    async load(path) {
      const { origin, pathname, href } = new URL(path, hostUrl);
      expected = `${origin}${pathname}`;
      pages.loaded += 1;
      return page.goto(href, { waitUntil: 'load' });
    },
    /** Runs one of the tasks of page/tasks.js. */
    task: (name, ...args) => evaluate(`hostileCheck.tasks.${name}(...${JSON.stringify(args)})`),
    inspect: (at) => evaluate(`(hostileCheck.at = ${JSON.stringify(at)}, hostileCheck.inspect())`),
    /** Until everything that was on its way has arrived: a second turn of the page's and of ours. */
    settle: () => evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))'),
    close: () => page.context().close(),
  };
}

/** @param {import('playwright-core').Page} page */
function watch(page, tell) {
  page.on('dialog', (dialog) => {
    tell('dialog', `${dialog.type()}: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('pageerror', (error) => tell('error', error.stack ?? error.message));
  page.on('download', (download) => tell('download', download.url()));
  page.on('frameattached', () => tell('frame', 'a frame was attached'));
  page.on('worker', (worker) => tell('worker', worker.url()));
  page.on('crash', () => tell('error', 'the page crashed'));
}
