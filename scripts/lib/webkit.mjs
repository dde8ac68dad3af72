import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureProgram } from './installed-program.mjs';

const packages = ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'];
const remedy = `install ${packages[0]} and ${packages[1]} (Debian; Safari is not driven)`;

const driver = { label: 'WebKitWebDriver', names: ['WebKitWebDriver'], packages, remedy };
const screen = { label: 'Xvfb', names: ['Xvfb'], packages, remedy };
const browser = {
  label: 'WebKit',
  names: [],
  places: ['x86_64', 'aarch64'].flatMap((cpu) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
  ),
  packages,
  remedy,
};

/**
 * Finds WebKit, its driver and a screen for it, or installs them where that needs nobody's consent (root on Debian).
 *
 * @throws {Error} when one is missing and can't be had; the message is one line and names the remedy
 */
export function ensureWebKit(env = process.env) {
  return {
    driver: ensureProgram(driver, env),
    screen: ensureProgram(screen, env),
    browser: ensureProgram(browser, env),
  };
}

/**
 * Starts the driver of WebKit, and a screen, for WebKit has no mode without one.
 *
 * @param {ReturnType<typeof ensureWebKit>} webkit
 * @returns {Promise<{port: number, close(): void}>}
 */
export async function startWebKitDriver(webkit) {
  const display = spawn(webkit.screen, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(/** @type {import('node:stream').Readable} */ (display.stdio[3]), 'data');
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const server = spawn(webkit.driver, [`--port=${port}`], { stdio: 'ignore', env });
  const close = () => {
    server.kill();
    display.kill();
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return { port, close };
    await sleep(100);
  }
  close();
  throw new Error('WebKitWebDriver does not answer');
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  await new Promise((done) => probe.close(done));
  return port;
}
