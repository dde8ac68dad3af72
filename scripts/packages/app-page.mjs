import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/root.mjs';
import { serveFolder } from '../lib/serve-folder.mjs';
import { watchPage } from '../lib/watch-page.mjs';

/** Where code stands that imports the packages and the frameworks by their names. */
export const elements = join(root, 'packages', 'elements');

/** Vue's development build warns when its features are not decided on. */
const vueFlags = {
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/**
 * Shows a page whose script is this code, bundled with the built packages and the frameworks' development builds, which
 * alone warn. It must not complain of anything.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ code: string, loader: string, body: string }} app
 * @param {(page: import('playwright-core').Page) => Promise<void>} check
 */
export async function withApp(browser, { code, loader, body }, check) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-app-'));
  const page = await browser.newPage();
  try {
    await build({
      stdin: {
        contents: code,
        loader: /** @type {import('esbuild').Loader} */ (loader),
        resolveDir: join(elements, 'src', 'react'),
      },
      bundle: true,
      splitting: true,
      format: 'esm',
      jsx: 'automatic',
      outdir: folder,
      define: { 'process.env.NODE_ENV': '"development"', ...vueFlags },
      logLevel: 'silent',
    });
    const html = `<!doctype html><html lang="en"><title>App</title>${body}<script type="module" src="stdin.js"></script></html>`;
    await writeFile(join(folder, 'index.html'), html);
    const problems = watchPage(page);
    const site = await serveFolder(folder);
    await page
      .goto(site.url)
      .then(() => check(page))
      .finally(site.close);
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}
