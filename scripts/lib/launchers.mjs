import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

/**
 * What starts a browser for Web Test Runner; in both, more than one page at a time has tests run out of time.
 *
 * @type {Record<'firefox' | 'webkit', (browser: { path: string, port?: number | undefined }) => any>}
 */
const launchers = {
  firefox: ({ path }) =>
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: path },
    }),
  webkit: ({ path, port = 0 }) =>
    webdriverLauncher({
      ...{ automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/' },
      capabilities: /** @type {any} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { args: ['--automation'], binary: path },
      }),
    }),
};

/**
 * @param {{name: keyof typeof launchers, path: string, port?: number}} browser the port is that of WebKit's driver
 */
export function launcherOf(browser) {
  return launchers[browser.name](browser);
}
