// npm run bench -- rates: what an estimate, a price and all break-evens cost, and 100,000 random years that must be finite.
import { performance } from 'node:perf_hooks';
import { breakEvens, estimateTax, priceRate } from '../../packages/rates/dist/index.js';
import { createRandom } from '../lib/random.mjs';

/** @typedef {Parameters<typeof estimateTax>[0]} EstimateInput */
/** @typedef {EstimateInput['structure']} Structure */

const rounds = 2000;
const randomYears = 100_000;
/** @type {EstimateInput['filingStatus'][]} */
const statuses = ['single', 'married-joint', 'married-separate', 'head-of-household'];
/** @type {Structure} */
const soleProprietor = { kind: 'sole-proprietor' };
/** @type {Structure} */
const half = { kind: 's-corp', salary: { share: 0.5 }, adminCost: 3000 };
const practice = { weeksOff: 5, hoursPerWeek: 40, billableShare: 0.6, expenses: 8000, stateTaxShare: 0.05 };
const premiums = { healthInsurance: 9000, retirement: 10_000 };

// Each call has an input of its own, so that nothing can be remembered. One figure is the mean of `calls` calls.
const measures = [
  { name: 'estimateTax, sole proprietor', calls: 100, limitUs: 5, run: (i) => estimateTax(year(i, soleProprietor)) },
  { name: 'estimateTax, S Corp', calls: 100, limitUs: 5, run: (i) => estimateTax(year(i, half)) },
  { name: 'priceRate, sole proprietor', calls: 1, limitUs: 1000, run: (i) => priceRate(price(i, soleProprietor)) },
  { name: 'priceRate, S Corp', calls: 1, limitUs: 1000, run: (i) => priceRate(price(i, half)) },
  { name: 'breakEvens, 20k to 600k', calls: 1, limitUs: undefined, run: (i) => breakEvens(search(i)) },
];

export function bench() {
  console.log('in µs                              p50      p95      max   p50 limit');
  const within = measures.map(report);
  const failures = findNotFinite();
  console.log(
    `${failures.length === 0 ? '✓' : '✗'} ${randomYears.toLocaleString('en')} random years, ${failures.length} not finite`,
  );
  for (const input of failures.slice(0, 3)) console.log(JSON.stringify(input));
  return within.every(Boolean) && failures.length === 0 ? 0 : 1;
}

function report({ name, calls, limitUs, run }) {
  const times = measure(calls, run);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const ok = limitUs === undefined || at(0.5) <= limitUs;
  const figures = [at(0.5), at(0.95), at(1)].map((us) => us.toFixed(2).padStart(9)).join('');
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(28)}${figures}${String(limitUs ?? '').padStart(12)}`);
  return ok;
}

/** Sorted, in microseconds a call. */
function measure(calls, run) {
  for (let i = 0; i < rounds; i++) run(i);
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (let call = 0; call < calls; call++) run(round + call);
    times.push(((performance.now() - start) * 1000) / calls);
  }
  return times.sort((a, b) => a - b);
}

const household = (i) => ({ year: 2025 + (i % 2), filingStatus: statuses[i % 4] ?? 'single', ...premiums });
/** @param {number} i @param {Structure} structure */
const year = (i, structure) => ({ ...household(i), structure, businessProfit: 20_000 + 200 * i });
/** @param {number} i @param {Structure} structure */
const price = (i, structure) => ({ ...household(i), structure, ...practice, targetNet: 40_000 + 100 * i });
const search = (i) => ({
  ...household(i),
  salary: { share: 0.4 + (i % 200) / 1000 },
  adminCost: 3000,
  from: 20_000,
  to: 600_000,
});

function findNotFinite() {
  const random = createRandom(1);
  const failures = [];
  for (let i = 0; i < randomYears; i++) {
    const input = randomYear(random);
    const { lines, ...amounts } = estimateTax(input);
    const all = [...Object.values(amounts), ...lines.map(({ amount }) => amount)];
    if (!all.every(Number.isFinite)) failures.push(input);
  }
  return failures;
}

/** @returns {EstimateInput} */
function randomYear({ below, chance, of }) {
  const upTo = (most) => (most * below(1_000_000_000)) / 1_000_000_000;
  const businessProfit = upTo(10 ** (3 + upTo(7)));
  const salary = chance(0.5) ? upTo(businessProfit) : { share: upTo(1) };
  return {
    year: chance(0.5) ? 2025 : 2026,
    filingStatus: of(statuses),
    structure: chance(0.5) ? soleProprietor : { kind: 's-corp', salary, adminCost: upTo(10_000) },
    businessProfit,
    ownWages: chance(0.5) ? 0 : upTo(500_000),
    spouseWages: chance(0.5) ? 0 : upTo(500_000),
    healthInsurance: chance(0.5) ? 0 : upTo(40_000),
    retirement: chance(0.5) ? 0 : upTo(70_000),
    specifiedService: chance(0.5),
  };
}
