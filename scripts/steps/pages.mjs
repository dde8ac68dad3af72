import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { applyForm } from '../pages/apply-form.mjs';
import { calculatorPage } from '../pages/calculator-page.mjs';
import { framedBoard } from '../pages/frame.mjs';
import { guideBlocks } from '../pages/guide/guide.mjs';
import { guideSnippets } from '../pages/guide-snippets.mjs';
import { languages } from '../pages/languages.mjs';
import { newsletterPage } from '../pages/newsletter-page.mjs';
import { pinned } from '../pages/pinned.mjs';
import { standalone } from '../pages/standalone.mjs';
import { versions } from '../pages/versions.mjs';
import { earlyVisitor } from '../pages/written/early-visitor.mjs';
import { writtenPages } from '../pages/written/host-pages.mjs';
import { otherSites } from '../pages/written/other-sites.mjs';

const checks = {
  '/demo/calculator': calculatorPage,
  '/demo/sidebar, /demo/community': newsletterPage,
  'rate-calculator.standalone.js': standalone,
  'the loader, more than once': versions,
  'a pinned release': pinned,
  'docs/embedding.md': guideBlocks,
  'docs/embedding.md on the calculator': guideSnippets,
  'fractional-apply-form': applyForm,
  '/frame/{board}': framedBoard,
  'pages that are sent with their elements': writtenPages,
  'who is faster than the scripts': earlyVisitor,
  'sites that write elements on Node': otherSites,
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
