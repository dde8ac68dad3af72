import assert from 'node:assert/strict';
import { join } from 'node:path';
import { capture } from '../lib/gate.mjs';
import { installExample, toolOf } from '../lib/installed-example.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { boardAndCalculator } from './board-and-calculator.mjs';

/** Frameworks that tell their makers how they are used must not, here. */
export const untold = { ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false' };

/**
 * Runs a tool of an installed example. It must not warn.
 *
 * @param {string} folder where the example is installed
 * @param {[string, ...string[]]} command the package of the tool, and what to tell it
 * @param {Record<string, string>} [env]
 */
export async function runTool(folder, [name, ...args], env = {}) {
  const options = { cwd: folder, env: { ...untold, ...env } };
  const { ok, output } = await capture(process.execPath, [toolOf(folder, name), ...args], options);
  assert.ok(ok, output);
  assert.doesNotMatch(output, /warn/i);
}

/**
 * An example that its own tools build from packed packages, shown as any web server would.
 *
 * @param {{ chromium: string, name: string, commands: [string, ...string[]][], env: Record<string, string> }} example
 * @param {(page: import('playwright-core').Page, url: string) => Promise<void>} check
 */
export async function showBuilt({ chromium, name, commands, env }, check = boardAndCalculator) {
  const { folder, remove } = await installExample(name);
  const browser = await openBrowser(chromium);
  try {
    for (const command of commands) await runTool(folder, command, env);
    const site = await serveFolder(join(folder, 'dist'));
    await check(await browser.newPage(), site.url).finally(site.close);
  } finally {
    await browser.close();
    remove();
  }
}
