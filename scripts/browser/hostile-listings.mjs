// Fills the built host with hostile listings, visits everything that shows them in a real browser, and says what they
// did. With --quick, a fifth of the published payloads are enough.
import { launchWatched } from './hostile/browser.mjs';
import { startHostileHost } from './hostile/host.mjs';
import { hostPageVisits } from './hostile/host-pages.mjs';
import { readPayloads } from './hostile/payloads.mjs';
import { selfTest } from './hostile/self-test.mjs';
import { visits } from './hostile/visits.mjs';

const atATime = 3;
const shownFindings = 40;

const { payloads, note } = readPayloads({ quick: process.argv.includes('--quick') });
const host = await startHostileHost(payloads);
const browser = await launchWatched(host.url);
try {
  process.exitCode = (await check()) ? 0 : 1;
} finally {
  await browser.close();
  await host.close();
}

async function check() {
  const { sprung, failures } = await selfTest(browser);
  const counts = { rows: 0, details: 0, searches: 0, links: 0, attributes: 0, canonicalPages: 0 };
  browser.pages.loaded = 0;
  checkImports();
  const add = (name, count) => {
    counts[name] += count;
  };
  await visitAll({ browser, payloads, jobs: host.jobs, add });
  for (const failure of failures) console.log(`The check itself is broken: ${failure}`);
  for (const line of summaryOf(browser.findings)) console.log(line);
  const count = (...kinds) => browser.findings.filter(({ kind }) => kinds.includes(kind)).length;
  console.log(`payloads: ${payloads.length} different (${note}); ${sprung} traps tried on unsafe pages`);
  console.log(
    `listings: ${host.jobs.length} imported, ${host.imports.refused.length} refused for their addresses; ` +
      `${counts.rows} rows, ${counts.details} details, ${counts.canonicalPages} canonical pages, ${counts.searches} searches, ` +
      `${counts.links} links, ${counts.attributes} elements with hostile attributes, ${browser.pages.loaded} page loads`,
  );
  console.log(
    `executions: ${count('execution', 'dialog')}, foreign requests: ${count('request')}, ` +
      `navigations, popups and downloads: ${count('navigation', 'popup', 'download')}, ` +
      `dangerous nodes: ${count('danger', 'frame', 'worker')}, uncaught errors: ${count('error')}, ` +
      `policy violations: ${count('policy')}, listings not shown: ${count('lost', 'failed')}`,
  );
  return failures.length === 0 && browser.findings.length === 0;
}

/** Everything is imported but what has no web address where there must be one. */
function checkImports() {
  const tell = (detail, { title, reason }) =>
    browser.findings.push({ kind: 'lost', where: 'the import', at: title, detail: `${detail}: ${reason}` });
  for (const posting of [...host.imports.drafted, ...host.imports.imported]) {
    if (posting.outcome !== 'created') tell(posting.outcome, posting);
  }
  for (const posting of host.imports.refused) if (posting.outcome !== 'broken') tell('not refused', posting);
}

async function visitAll(shared) {
  const waiting = [...hostPageVisits, ...visits];
  const worker = async () => {
    for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
      await visit(shared).catch((error) => {
        browser.findings.push({ kind: 'failed', where: error.message, at: '', detail: error.stack ?? '' });
      });
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}

function summaryOf(findings) {
  const lines = findings.slice(0, shownFindings).map(({ kind, where, at, detail }) => {
    return `${kind}: ${detail}\n    at ${where}\n    payload ${JSON.stringify(at)}`;
  });
  const rest = findings.length - lines.length;
  return rest > 0 ? [...lines, `… and ${rest} more`] : lines;
}
