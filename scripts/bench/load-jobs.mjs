// npm run bench -- load-jobs [file.ndjson]: how long it takes to import the rows into each store.
import { performance } from 'node:perf_hooks';
import { paths } from '../../packages/contract/dist/index.js';
import { readRows, toDocuments } from './rows.mjs';
import { boardSlug, withEachStore } from './stores.mjs';

/**
 * Imports rows as their boards' feeds, through the host's admin API as an operator would.
 *
 * @param {Pick<import('./stores.mjs').Host, 'name' | 'admin'>} host
 * @returns {Promise<{ created: number, seconds: number }>}
 */
export async function loadJobs(host, rows) {
  await host.admin('PUT', paths.adminBoard.replace('{board}', boardSlug), { title: 'Bench' });
  const start = performance.now();
  let created = 0;
  for (const { board, document } of toDocuments(rows)) created += (await importFeed(host, board, document)).created;
  if (created !== rows.length) throw new Error(`${host.name}: ${created} of ${rows.length} rows were imported`);
  return { created, seconds: (performance.now() - start) / 1000 };
}

/** Imports one feed; what vanished from it is closed. */
export async function importFeed(host, feed, document) {
  const request = { system: 'ashby', board: boardSlug, feed, document, all: true };
  const report = await host.admin('POST', paths.adminImports, request);
  const broken = report.outcomes.find(({ outcome }) => outcome === 'broken');
  if (broken) throw new Error(`${host.name}: ${feed}: ${broken.title}: ${broken.reason}`);
  return report;
}

/** @param {string[]} args */
export async function bench([file]) {
  const { source, rows } = readRows(file);
  console.log(`importing ${rows.length} ${source}`);
  await withEachStore(async (host) => {
    const { created, seconds } = await loadJobs(host, rows);
    console.log(
      `${host.name.padEnd(10)} ${created} jobs in ${seconds.toFixed(1)} s, ${Math.round(created / seconds)} a second`,
    );
  });
  return 0;
}
