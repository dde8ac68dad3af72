// npm run bench -- checks: what reading a page of 1,000 jobs costs, by JSON.parse, by the schemas and by the checks.
import { performance } from 'node:perf_hooks';
import * as checks from '../../packages/contract/dist/checks/generated.js';
import { JobPage } from '../../packages/contract/dist/index.js';

const rounds = 200;

export function bench() {
  const text = JSON.stringify(page(1000));
  const value = JSON.parse(text);
  const parse = fastest(() => JSON.parse(text));
  console.log(`a page of 1,000 jobs, ${(text.length / 1000).toFixed(0)} kB of JSON      fastest   of JSON.parse`);
  report('JSON.parse', parse, parse);
  report(
    'schemas (zod/mini)',
    fastest(() => mustTake(JobPage, value)),
    parse,
  );
  report(
    'checks',
    fastest(() => mustTake(checks.JobPage, value)),
    parse,
  );
  return 0;
}

function report(name, ms, parse) {
  console.log(`${name.padEnd(44)}${ms.toFixed(2).padStart(6)} ms${(ms / parse).toFixed(2).padStart(12)}`);
}

function mustTake(reader, value) {
  if (reader.safeParse(value).error) throw new Error('the page of the bench is not as the contract says');
}

/** Milliseconds of the fastest round: what else the machine does only ever adds to it. */
function fastest(run) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function page(count) {
  const counts = [{ value: 'finance', count }];
  return {
    data: Array.from({ length: count }, (_, index) => job(index)),
    nextCursor: 'next',
    total: count,
    facets: { function: counts, payModel: counts, workplace: counts, region: counts, stage: counts, industry: counts },
  };
}

function job(index) {
  const hours = 5 + (index % 20);
  const amounts = { minAmountMinor: 600_000 + index, maxAmountMinor: 900_000 + index };
  return {
    id: `job_${index}`,
    slug: `fractional-cfo-${index}`,
    title: `Fractional CFO, ${index}`,
    company: {
      name: `Company ${index}`,
      confidential: false,
      url: 'https://company.example',
      logoUrl: null,
      stage: 'seed',
      industry: null,
    },
    function: 'finance',
    summary: 'Own the forecast, the board pack and the next round, with a small team in two time zones.',
    focusAreas: ['Fundraising', 'Forecasting'],
    commitment: { minHoursPerWeek: hours, maxHoursPerWeek: hours + 5 },
    term: { ongoing: false, months: 6 },
    cadence: { checkIns: 'weekly', writtenUpdates: null },
    pay: {
      model: 'retainer',
      currency: 'USD',
      period: 'month',
      ...amounts,
      minEquityShare: null,
      maxEquityShare: 0.005,
      derived: { effectiveHourly: { minAmountMinor: 6923, maxAmountMinor: null }, effectiveMonthly: amounts },
    },
    location: { workplace: 'remote', regions: ['US', 'CA'], timeZones: ['UTC-5'], label: null },
    convertToFullTime: null,
    postedAt: '2026-01-31T09:00:00Z',
    validThrough: null,
    updatedAt: '2026-02-01T09:00:00.000Z',
    status: 'open',
    source: { system: 'ashby', name: null },
    canonicalUrl: `https://jobs.example.org/jobs/fractional-cfo-${index}`,
  };
}
