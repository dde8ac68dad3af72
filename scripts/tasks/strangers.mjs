import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';
import { ensureChromium } from '../lib/chromium.mjs';
import { root } from '../lib/root.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { bareConditions, installedConditions } from '../strangers/conditions/index.mjs';
import { axeFile, installDebian, installPackages } from '../strangers/packages.mjs';
import { failed, lineOf, pageOf } from '../strangers/report.mjs';
import { visitAll } from '../strangers/visit-all.mjs';

/** Visits every stranger's page, or those whose names have one of the words, and writes docs/hostile-pages.md of all. */
export async function run(words) {
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  // Whoever stops this stops the browser as well, and what is left would be written down as failed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  await installPackages();
  const missing = installDebian(installedConditions.flatMap(({ files = [] }) => files));
  const all = [...bareConditions, ...installedConditions];
  const named = ({ name, group }) =>
    words.some((word) => `${group} ${name}`.toLowerCase().includes(word.toLowerCase()));
  const wanted = words.length > 0 ? all.filter(named) : all;
  if (wanted.length === 0) throw new Impossible(`no stranger's page has ${words.join(' or ')} in its name`);
  const host = await startTestHost({ adminKey: 'key-of-the-strangers' });
  try {
    const tell = (result) => console.log(lineOf(result));
    const given = { hostUrl: host.url, chromium: ensureChromium(), axeFile, tell };
    const { results, browser } = await visitAll(wanted, given);
    return conclude(results, { browser, missing, whole: words.length === 0 });
  } finally {
    await host.close();
  }
}

function conclude(results, { browser, missing, whole }) {
  const bad = results.filter(failed);
  const skipped = results.filter(({ verdicts }) => !verdicts);
  if (skipped.length > 0) console.log(`\nSkipped ${skipped.length}: ${missing}`);
  console.log(`\n${results.length - bad.length - skipped.length} pages are well, ${bad.length} are not`);
  // A table with holes in it would take the place of a whole one.
  if (whole && skipped.length === 0) writeFileSync(join(root, 'docs', 'hostile-pages.md'), pageOf(results, browser));
  return bad.length > 0 ? 1 : 0;
}
