import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { calculatorPage } from '../pages/calculator-page.mjs';

const checks = { '/demo/calculator': calculatorPage };

/** Pages with the built tags on them, in a real Chromium under their own policies. */
export async function pages() {
  const chromium = ensureChromium();
  const host = await startTestHost();
  try {
    return await runChecks(checks, { hostUrl: host.url, chromium });
  } finally {
    await host.close();
  }
}
