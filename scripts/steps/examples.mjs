import { calculatorFile } from '../examples/calculator-file.mjs';
import { nodeClient } from '../examples/node-client.mjs';
import { plainHtml } from '../examples/plain-html.mjs';
import { reactVite } from '../examples/react-vite.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';

const checks = {
  'examples/plain-html': plainHtml,
  'examples/calculator-file': calculatorFile,
  'examples/node-client': nodeClient,
  'examples/react-vite': reactVite,
};

/** The examples as they are in the repository, each against a real host. */
export async function examples() {
  const chromium = ensureChromium();
  const host = await startTestHost();
  try {
    return await runChecks(checks, { hostUrl: host.url, chromium });
  } finally {
    await host.close();
  }
}
