// npm run bench -- walk: reads every job page by page while others come and go, and counts what it saw.
import { createClient } from '../../packages/client/dist/index.js';
import { fillPath, paths } from '../../packages/contract/dist/index.js';
import { importFeed, loadJobs } from './load-jobs.mjs';
import { readRows, toDocuments } from './rows.mjs';
import { boardSlug, origin, withEachStore } from './stores.mjs';
import { syntheticRows } from './synthetic-rows.mjs';

const changes = 100;

export async function bench() {
  const { source, rows } = readRows();
  console.log(`jobs.all() over ${rows.length} ${source} while ${changes} rows are inserted and ${changes} closed`);
  let ok = true;
  await withEachStore(async (host) => {
    await loadJobs(host, rows);
    const { steady, seen, lost, twice } = await walk(host, rows);
    const right = lost === 0 && twice === 0;
    ok &&= right;
    console.log(
      `${right ? '✓' : '✗'} ${host.name.padEnd(9)} ${seen} jobs seen; of ${steady} that stayed, ${lost} missed; ${twice} seen twice`,
    );
  });
  return ok ? 0 : 1;
}

async function walk(host, rows) {
  const client = createClient({ baseUrl: origin, board: boardSlug, fetch: host.fetch });
  const everything = await idsOf(client.jobs.all({ limit: 100 }));
  if (everything.length !== rows.length) throw new Error(`${everything.length} of ${rows.length} jobs at rest`);
  const churn = createChurn(host, everything);
  const seen = [];
  for await (const { id } of client.jobs.all({ limit: 20 })) {
    seen.push(id);
    if (seen.length % 35 === 0) await churn.step();
  }
  if (churn.left() > 0) throw new Error(`the walk ended before ${churn.left()} of the changes`);
  const times = Map.groupBy(seen, (id) => id);
  const steady = everything.filter((id) => !churn.closed.has(id));
  const lost = steady.filter((id) => !times.has(id)).length;
  const twice = [...times.values()].filter(({ length }) => length > 1).length;
  return { steady: steady.length, seen: seen.length, lost, twice };
}

/** One row in and one out at a step: every other row that goes is one that came, the others are anywhere in the walk. */
function createChurn(host, everything) {
  const fresh = toDocumentRows(changes);
  const closed = new Set();
  let inserted = 0;
  let withdrawn = 0;
  return {
    closed,
    left: () => changes - inserted,
    async step() {
      if (inserted === changes) return;
      inserted += 1;
      if (inserted % 2 === 0) withdrawn += 1;
      else await close(everything[(inserted * 37) % everything.length]);
      // A feed lists what is open: leaving the first ones out closes them.
      await importFeed(host, 'walk', fresh(withdrawn, inserted));
    },
  };

  async function close(id) {
    await host.admin('POST', fillPath(paths.adminJobClose, { id }));
    closed.add(id);
  }
}

/** New rows whose dates are spread over the old ones', so that they come before, at and after the reader's place. */
function toDocumentRows(count) {
  const rows = syntheticRows(count, 99).map((row, index) => {
    const id = `11111111-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const publishedAt = new Date(Date.UTC(2024, 0, 1) + ((index * 61) % count) * 7 * 86_400_000).toISOString();
    return { ...row, board: 'walk', id, jobUrl: `https://jobs.ashbyhq.com/walk/${id}`, publishedAt };
  });
  return (from, to) => toDocuments(rows.slice(from, to))[0]?.document;
}

async function idsOf(jobs) {
  const ids = [];
  for await (const { id } of jobs) ids.push(id);
  return ids;
}
