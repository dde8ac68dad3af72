import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureChromium } from '../lib/chromium.mjs';
import { capture, verdict } from '../lib/gate.mjs';
import { root } from '../lib/root.mjs';

const folder = join(root, 'packages', 'elements');

/** The elements in a real Chromium. */
export async function browser(args) {
  if (!existsSync(join(folder, 'web-test-runner.config.mjs')))
    return verdict(false, 'there is no web-test-runner.config.mjs');
  let chromium;
  try {
    chromium = ensureChromium();
  } catch (error) {
    return verdict(false, error.message);
  }
  return elementTests(args, { CHROMIUM_PATH: chromium });
}

/**
 * The tests of the elements, or some files of them.
 *
 * @param {string[]} args files and options of Web Test Runner
 * @param {Record<string, string>} env which browser: see scripts/lib/web-test-runner.config.mjs
 * @returns {Promise<import('../lib/steps.mjs').Outcome>}
 */
export async function elementTests(args, env) {
  const results = await mkdtemp(join(tmpdir(), 'fractional-browser-'));
  try {
    return await runTests(args, env, join(results, 'result.json'));
  } finally {
    await rm(results, { recursive: true, force: true });
  }
}

async function runTests(args, browserEnv, resultFile) {
  const config = join(root, 'scripts', 'lib', 'web-test-runner.config.mjs');
  const { ok, output } = await capture('wtr', ['--config', config, ...args], {
    // Whatever the hosts and browsers of the tests leave behind goes with this folder.
    env: { ...browserEnv, TEST_RESULT_FILE: resultFile, TMPDIR: dirname(resultFile) },
  });
  const counts = await readFile(resultFile, 'utf8').then(JSON.parse, () => ({ passed: 0, failed: 0, skipped: 0 }));
  // A page that does not load, or an error outside a test, fails the run without failing a test.
  if (!ok && counts.failed === 0) counts.failed = 1;
  return { ...counts, output };
}
