import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { applyForm } from '../pages/apply-form.mjs';
import { calculatorPage } from '../pages/calculator-page.mjs';
import { guideSnippets } from '../pages/guide-snippets.mjs';
import { languages } from '../pages/languages.mjs';
import { newsletterPage } from '../pages/newsletter-page.mjs';
import { pinned } from '../pages/pinned.mjs';
import { standalone } from '../pages/standalone.mjs';
import { versions } from '../pages/versions.mjs';

const checks = {
  '/demo/calculator': calculatorPage,
  '/demo/sidebar, /demo/community': newsletterPage,
  'rate-calculator.standalone.js': standalone,
  'the loader, more than once': versions,
  'a pinned release': pinned,
  'docs/embedding.md': guideSnippets,
  'fractional-apply-form': applyForm,
  'pages in other languages': languages,
};

/** Pages with the built tags on them, in a real Chromium: the host's own, and such as have no server at all. */
export async function pages() {
  const chromium = ensureChromium();
  const host = await startTestHost({ adminKey: 'key-of-the-page-tests' });
  try {
    return await runChecks(checks, { hostUrl: host.url, mails: host.mails, chromium });
  } finally {
    await host.close();
  }
}
