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

/** @param {[string, string][]} rows */
export function printTable(title, rows) {
  const width = Math.max(...rows.map(([name]) => name.length));
  console.log(`\n${title}`);
  for (const [name, value] of rows) console.log(`  ${name.padEnd(width)}  ${value}`);
}

export function printVerdict(breaches) {
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
