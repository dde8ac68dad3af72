import { fewestToJudge, growthBound } from './memory.mjs';

const shownBreaches = 20;
const names = { sqlite: 'SQLite, one host', postgres: 'Postgres, two hosts' };

/** @returns {[string, string]} */
const row = (name, value) => [name, value];

/** What a soak of applications found, as a table. */
export function printApply(result) {
  const { database, seed, count, inPages, seconds, told, promised, injected, tables, uncaught, memory } = result;
  const rows = tables.applications.length;
  const faults = [...injected].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = faults.reduce((sum, [, times]) => sum + times, 0);
  printTable(`${names[database]}, seed ${seed}`, [
    ['submissions', `${count}, of them ${inPages} in Chromium`],
    ['told sent', `${countOf(told, 'sent')}`],
    ['  once not confirmed, then settled', notConfirmed(told)],
    ['told refused', `${countOf(told, 'refused')}`],
    ['left amid', `${countOf(told, 'left')}`],
    ['files told', `${told.filter(({ upload }) => upload !== undefined).length}`],
    ['201s given by hosts', `${promised.length}`],
    ['rows', `${rows} applications, ${tables.files.length} files`],
    ['duplicates', `${result.duplicates}`],
    ['lost', `${result.lost}`],
    ['uncaught rejections and exceptions', `host ${uncaught.host.length}, client ${uncaught.client.length}`],
    ['faults injected', `${total}`],
    ...faults.map(([name, times]) => row(`  ${name}`, `${times}`)),
    ...memory.map(memoryRow(count)),
    ['time', `${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} submissions/s`],
  ]);
  printVerdict(result.breaches);
}

/** What killing hosts found, as a table. */
export function printCrash(result) {
  const { database, seed, kills, phases, slowestStartMs, seconds, told, promised, tables } = result;
  const acknowledged = (operation) => promised.filter((one) => one.operation === operation).length;
  printTable(`${names[database]}, killed, seed ${seed}`, [
    ['kills', `${kills}`],
    ...[...phases].map(([name, times]) => row(`  ${name}`, `${times}`)),
    ['acknowledged (201)', `${acknowledged('applications')} applications, ${acknowledged('uploads')} uploads`],
    ['applicants', `${told.length}, of them ${countOf(told, 'sent')} told sent`],
    ['  once not confirmed, then settled', notConfirmed(told)],
    ['rows', `${tables.applications.length} applications, ${tables.files.length} files`],
    ['duplicates', `${result.duplicates}`],
    ['lost', `${result.lost}`],
    ['slowest start', `${(slowestStartMs / 1000).toFixed(1)} s`],
    ['time', `${seconds.toFixed(1)} s`],
  ]);
  printVerdict(result.breaches);
}

/** What a full disk did. */
export function printDisk({ skipped, sent, refused, reads, promised, log, recoveredInMs, lost, breaches }) {
  if (skipped) {
    console.log(`\nSkipped: a full disk, because ${skipped}`);
    return;
  }
  printTable('SQLite, full disk', [
    ['sent', `${sent} applicants, acknowledged (201) ${promised.length} applications and uploads`],
    ['refused while full', `${refused.length}, first ${refused[0]?.status} ${refused[0]?.code}`],
    [
      'read while full',
      Object.entries(reads)
        .map((one) => one.join(' '))
        .join(', '),
    ],
    ['lines in the log', `${log.length}, first "${log[0]?.msg}"`],
    ['taken again', recoveredInMs === undefined ? 'never' : `all, within ${(recoveredInMs / 1000).toFixed(1)} s`],
    ['lost', `${lost}`],
  ]);
  printVerdict(breaches);
}

/** @param {[string, string][]} rows */
function printTable(title, rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${title}`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
}

function printVerdict(breaches) {
  for (const { law, detail } of breaches.slice(0, shownBreaches)) console.log(`  ✗ ${law}: ${detail}`);
  if (breaches.length > shownBreaches) console.log(`  … and ${breaches.length - shownBreaches} more`);
  console.log(breaches.length === 0 ? '  ✓ every law held' : `  ✗ ${breaches.length} breaches`);
}

function countOf(told, outcome) {
  return told.filter((one) => one.outcome === outcome).length;
}

function notConfirmed(told) {
  const unsure = told.filter(({ notConfirmed }) => notConfirmed > 0);
  return `${unsure.length}, of whose applications ${unsure.filter(({ found }) => found > 0).length} were there already`;
}

function memoryRow(count) {
  const mb = (bytes) => (bytes / 1_048_576).toFixed(0);
  const sample = (one) => `${mb(one.heldBytes)} held, ${mb(one.rssBytes)} resident`;
  const bound = count >= fewestToJudge ? `at most ${growthBound}` : `not judged below ${fewestToJudge} submissions`;
  return ({ name, at10, at50, at100, bytesEach }) =>
    row(
      `memory of ${name} in MB at 10, 50, 100 %`,
      `${sample(at10)}; ${sample(at50)}; ${sample(at100)}; last third ${Math.round(bytesEach)} bytes each (${bound})`,
    );
}
