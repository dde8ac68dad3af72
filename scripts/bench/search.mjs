// npm run bench: a search with three filters and facets, timed in the host.
import { performance } from 'node:perf_hooks';
import { fillPath, paths, toSearchParams } from '../../packages/contract/dist/index.js';
import { loadJobs } from './load-jobs.mjs';
import { createRandom } from './random.mjs';
import { readRows } from './rows.mjs';
import { boardSlug, origin, withEachStore } from './stores.mjs';

const warmUps = 100;
const searches = 600;
const limitsMs = { SQLite: 15, Postgres: 25 };

const words = ['engineer', 'manager', 'sales', 'data', 'product', 'growth', 'finance', 'lead', 'customer', 'design'];
const minima = [20, 40, 60, 80, 100];
const sorts = ['newest', 'pay', 'hours', 'relevance'];

/** The kinds of three filters that a visitor sets, each with values that the board has. */
const kinds = [
  ({ facet }) => ({ function: facet('function'), workplace: facet('workplace'), region: facet('region') }),
  ({ of, facet }) => ({ q: of(words), workplace: facet('workplace'), region: facet('region') }),
  ({ of, facet }) => ({ q: of(words), function: facet('function'), payModel: facet('payModel') }),
  ({ of, facet }) => ({ function: facet('function'), region: facet('region'), minEffectiveHourly: of(minima) }),
  ({ of, facet }) => ({ q: of(words), payModel: facet('payModel'), minEffectiveHourly: of(minima) }),
  ({ of, facet }) => ({
    function: [facet('function'), facet('function')],
    workplace: facet('workplace'),
    q: of(words),
  }),
];

export async function bench() {
  const { source, rows } = readRows();
  console.log(`${searches} searches with three filters and facets over ${rows.length} ${source}`);
  console.log('              p50      p95      p99      max    limit (p95)   with results');
  let within = true;
  await withEachStore(async (host) => {
    await loadJobs(host, rows);
    const measured = await measure(host);
    const limit = limitsMs[host.name];
    const ok = measured.p95 <= limit;
    within &&= ok;
    console.log(
      `${ok ? '✓' : '✗'} ${host.name.padEnd(9)}${figures(measured)}   ${String(limit).padStart(5)} ms         ${measured.found} %`,
    );
    if (measured.found < 50) throw new Error('most searches found nothing: they measure too little');
  });
  return within ? 0 : 1;
}

async function measure(host) {
  const random = createRandom(1);
  const all = await search(host, {});
  const facet = (name) => random.of(all.page.facets[name]).value;
  const filters = () => ({ ...random.of(kinds)({ of: random.of, facet }), sort: random.of(sorts) });
  for (let i = 0; i < warmUps; i++) await search(host, filters());
  const results = [];
  for (let i = 0; i < searches; i++) results.push(await search(host, filters()));
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share) => times[Math.ceil(times.length * share) - 1];
  const found = Math.round((results.filter(({ page }) => page.total > 0).length / results.length) * 100);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), found };
}

/** From the request to the last byte of the answer, all of the host's work in between. */
async function search(host, filters) {
  const url = `${origin}${fillPath(paths.jobs, { board: boardSlug })}?${toSearchParams(filters)}`;
  const start = performance.now();
  const response = await host.fetch(new Request(url));
  const body = await response.text();
  const ms = performance.now() - start;
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}: ${body}`);
  return { ms, page: JSON.parse(body) };
}

function figures({ p50, p95, p99, max }) {
  return [p50, p95, p99, max].map((ms) => `${ms.toFixed(1).padStart(6)} ms`).join('');
}
