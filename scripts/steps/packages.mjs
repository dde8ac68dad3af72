import { ensureChromium } from '../lib/chromium.mjs';
import { runChecks } from '../lib/run-checks.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { unpackPackages } from '../lib/unpacked-packages.mjs';
import { frameworkSnippets } from '../packages/framework-snippets.mjs';
import { manifest } from '../packages/manifest.mjs';
import { react } from '../packages/react.mjs';
import { serverSnippets } from '../packages/server-snippets.mjs';
import { tarballContents, tarballLint } from '../packages/tarballs.mjs';
import { vueTemplates } from '../packages/vue-templates.mjs';

const checks = {
  'what is in each package': tarballContents,
  'publint and types': tarballLint,
  'custom-elements.json': manifest,
  'Vue templates': vueTemplates,
  React: react,
  'what guides say to React and Vue': frameworkSnippets,
  'what guides say to servers': serverSnippets,
};

/** The packages as their users get them. */
export async function packages() {
  const chromium = ensureChromium();
  const host = await startTestHost();
  const packed = await unpackPackages();
  try {
    return await runChecks(checks, { hostUrl: host.url, chromium, ...packed });
  } finally {
    await host.close();
  }
}
