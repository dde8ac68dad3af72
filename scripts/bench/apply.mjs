// npm run bench -- apply: real applications to a real host on SQLite, so many a second whether or not it keeps up.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { form } from '../soak/applicants.mjs';
import { formTokenOf, prepareJobs, startHost } from '../soak/hosts.mjs';
import { board } from '../soak/visit.mjs';
import { sendAtRate } from './arrivals.mjs';

const target = { perSecond: 200, seconds: 30, p99Ms: 250 };
/** Nobody sends so many; it is what the host can do at most that is asked. */
const flood = { perSecond: 2_000, seconds: 10 };
const overload = { factor: 2, seconds: 20 };
const workedOffMs = 3_000;

/** `--cpu-prof` leaves a profile of the host in the current folder. */
export async function bench(args) {
  const folder = mkdtempSync(join(tmpdir(), 'fractional-bench-'));
  const env = args.includes('--cpu-prof') ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${process.cwd()}` } : {};
  const host = await startHost({ dataDir: join(folder, 'data'), logFile: join(folder, 'log'), env });
  try {
    const jobs = await prepareJobs(host.url, board, form, 4);
    const way = { url: host.url, jobs, formToken: await formTokenOf(host.url, board) };
    // What is compiled while it runs is no part of how it runs.
    await sendAtRate(way, { perSecond: 100, seconds: 3 });
    const met = await atTarget(way);
    await pastSaturation(way, host);
    return met ? 0 : 1;
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function atTarget(way) {
  const { latencies, taken, statuses } = await sendAtRate(way, target);
  const p99 = latencies.at(0.99);
  const met = p99 <= target.p99Ms && taken === target.perSecond * target.seconds;
  console.log(`${target.perSecond}/s for ${target.seconds} s: ${latencies}, ${told(statuses)}`);
  console.log(`${met ? '✓' : '✗'} p99 at most ${target.p99Ms} ms, and everything taken`);
  return met;
}

async function pastSaturation(way, { url, child }) {
  await sleep(workedOffMs);
  const most = Math.round((await sendAtRate(way, flood)).perSecond);
  console.log(`at most ${most} a second`);
  await sleep(workedOffMs);
  const before = residentMb(child.pid);
  let peak = before;
  const watching = setInterval(() => {
    peak = Math.max(peak, residentMb(child.pid));
  }, 100);
  const result = await sendAtRate(way, { perSecond: most * overload.factor, seconds: overload.seconds });
  clearInterval(watching);
  const { statuses, perSecond, latencies, withoutRetryAfter } = result;
  console.log(
    `${most * overload.factor}/s for ${overload.seconds} s: ${perSecond.toFixed(0)}/s taken within ${latencies}`,
  );
  console.log(`  ${told(statuses)}; ${withoutRetryAfter} of those asked to come again were not told when`);
  console.log(`  memory ${before} MB before, ${peak} MB at most`);
  const startedAt = performance.now();
  const { status } = await fetch(`${url}/v1/boards/${board}`);
  console.log(`  right after: ${status} within ${(performance.now() - startedAt).toFixed(0)} ms`);
}

function told(statuses) {
  return [...statuses].map(([status, times]) => `${times} × ${status}`).join(', ');
}

function residentMb(pid) {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
}
