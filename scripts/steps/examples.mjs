import { nodeClient } from '../examples/node-client.mjs';
import { plainHtml } from '../examples/plain-html.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { startTestHost } from '../lib/test-host.mjs';

const checks = { 'examples/plain-html': plainHtml, 'examples/node-client': nodeClient };

/** The examples as they are in the repository, each against a real host. */
export async function examples() {
  const chromium = ensureChromium();
  const host = await startTestHost();
  const failures = [];
  try {
    for (const [name, check] of Object.entries(checks)) {
      await check({ hostUrl: host.url, chromium }).catch((error) => failures.push(`${name}: ${error.stack ?? error}`));
    }
  } finally {
    await host.close();
  }
  const failed = failures.length;
  return { passed: Object.keys(checks).length - failed, failed, output: failures.join('\n') };
}
