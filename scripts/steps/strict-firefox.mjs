import { ensureFirefox } from '../lib/firefox.mjs';
import { openFirefox } from '../lib/open-firefox.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { policyConditions } from '../strangers/conditions/policies.mjs';
import { visitStrict } from '../strangers/firefox.mjs';
import { serveSite } from '../strangers/site.mjs';
import { notHad } from './engines.mjs';

/**
 * The pages with policies of `npm run strangers`, in a real Firefox.
 *
 * @param {{demanded: boolean}} given whether Firefox was asked for by name
 * @returns {import('../lib/steps.mjs').Step}
 */
export function strictFirefox({ demanded }) {
  return { name: 'policies', alone: 'tests', run: () => visitAllStrict(demanded) };
}

async function visitAllStrict(demanded) {
  let path;
  try {
    path = ensureFirefox();
  } catch (error) {
    return notHad(error, demanded);
  }
  const host = await startTestHost();
  const site = await serveSite(policyConditions, host.url);
  const firefox = await openFirefox(path);
  const bad = [];
  try {
    for (const [index, condition] of policyConditions.entries()) {
      const problems = await visitStrict(firefox, `${site.url}/${index}/`, condition).catch(({ message }) => [message]);
      if (problems.length > 0) bad.push(`${condition.name}: ${problems.join('; ')}`);
    }
    const notes = [`${await firefox.version()}: ${policyConditions.length} policies`];
    return { passed: policyConditions.length - bad.length, failed: bad.length, output: bad.join('\n'), notes };
  } finally {
    await firefox.close();
    site.close();
    await host.close();
  }
}
