import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';

/** Examples as they are in the repository, each against a real host. */
export async function runExamples(checks) {
  const chromium = ensureChromium();
  const host = await startTestHost();
  try {
    return await runChecks(checks, { hostUrl: host.url, chromium });
  } finally {
    await host.close();
  }
}
