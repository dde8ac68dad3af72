import { ensureChromium } from '../lib/chromium.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { bareConditions } from '../strangers/conditions/index.mjs';
import { failed, lineOf } from '../strangers/report.mjs';
import { visitAll } from '../strangers/visit-all.mjs';

/** The worst of the pages that `npm run strangers` visits, of those that need nothing installed. */
export async function strangers() {
  const host = await startTestHost({ adminKey: 'key-of-the-strangers' });
  try {
    const worst = bareConditions.filter((condition) => condition.worst);
    const { results } = await visitAll(worst, { hostUrl: host.url, chromium: ensureChromium() });
    const bad = results.filter(failed);
    return { passed: results.length - bad.length, failed: bad.length, output: bad.map(lineOf).join('\n') };
  } finally {
    await host.close();
  }
}
