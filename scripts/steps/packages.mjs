import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { manifest } from '../packages/manifest.mjs';
import { react } from '../packages/react.mjs';
import { vueTemplates } from '../packages/vue-templates.mjs';

const checks = {
  'custom-elements.json': manifest,
  'Vue templates': vueTemplates,
  React: react,
};

/** The packages as their users get them. */
export async function packages() {
  const chromium = ensureChromium();
  const host = await startTestHost();
  try {
    return await runChecks(checks, { hostUrl: host.url, chromium });
  } finally {
    await host.close();
  }
}
