// npm run soak:apply: thousands apply through a proxy that breaks things, in Node and in a real browser; then what they
// were told is held against what is in the database.
import { setTimeout as sleep } from 'node:timers/promises';
import { applicant } from './applicants.mjs';
import { inTurns, startCrowd } from './crowd.mjs';
import { judge } from './laws.mjs';
import { fewestToJudge, growthBound, memoryOf } from './memory.mjs';
import { readOptions } from './options.mjs';
import { openPages } from './pages.mjs';
import { openPlace } from './place.mjs';
import { printApply } from './print.mjs';
import { readTables } from './tables.mjs';

const defaults = { seed: '1', count: '10000', pages: '100' };
const atOnce = { crowd: 64, pages: 2 };
/** More requests would only wait for one another on a slow machine, and be given up and sent again. */
const mostUnderWay = 8;

/** @returns {Promise<number>} the exit code */
export async function soak(args) {
  const options = readOptions(args, defaults);
  let ok = true;
  for (const database of options.databases) {
    const result = await soakApply(database, options);
    printApply(result);
    ok &&= result.breaches.length === 0;
  }
  return ok ? 0 : 1;
}

/**
 * The last ones are in pages.
 *
 * @param {string} database
 * @param {Record<string, any>} options
 */
async function soakApply(database, { seed, count, pages: inPages, host: main }) {
  const isInPage = (index) => index >= count - inPages;
  const planned = (index, operation, nth) => applicant(seed, index, isInPage(index)).faults[operation][nth] ?? 'none';
  const place = await openPlace(database, planned, { main });
  try {
    const { baseUrl, jobs, formToken } = place;
    const settings = { seed, baseUrl, jobs, formToken };
    const startedAt = performance.now();
    const visited = await visitAll({ place, settings, count, isInPage });
    const seconds = (performance.now() - startedAt) / 1000;
    const exitCodes = await place.stopHosts();
    const tables = await readTables(place.database);
    const { told, uncaught, memory } = visited;
    const { promised, injected } = place.proxy;
    const findings = judge({ seed, isInPage, told, promised, tables, jobs: place.jobs });
    const result = { database, seed, count, inPages, seconds, told, promised, injected, tables, uncaught, memory };
    return { ...result, ...findings, breaches: [...findings.breaches, ...judgeProcesses(result, exitCodes)] };
  } finally {
    await place.remove();
  }
}

async function visitAll({ place, settings, count, isInPage }) {
  /** @type {Awaited<ReturnType<typeof openPages>> | undefined} */
  const pages = isInPage(count - 1) ? await openPages(settings) : undefined;
  const crowd = startCrowd(settings);
  const hosts = () => place.hosts.map(({ watch }) => watch);
  const memory = memoryOf({ host: hosts, client: () => crowd.watches }, count);
  const told = [];
  const room = roomAt(place.proxy.underWay);
  const visit = async (index) => {
    await room();
    told.push(await (pages && isInPage(index) ? pages : crowd).visit(index));
    place.proxy.forget(index);
    await memory.after(told.length);
  };
  const all = Array.from({ length: count }, (_, index) => index);
  try {
    await Promise.all([
      inTurns(
        all.filter((index) => !isInPage(index)),
        atOnce.crowd,
        visit,
      ),
      inTurns(all.filter(isInPage), atOnce.pages, visit),
    ]);
    const uncaught = {
      host: hosts().flatMap((watch) => watch.uncaught),
      client: [...crowd.watches.flatMap((watch) => watch.uncaught), ...(pages?.uncaught ?? [])],
    };
    return { told, uncaught, memory: memory.summary() };
  } finally {
    await crowd.stop();
    await pages?.close();
  }
}

/** Resolves in turn, when the hosts are working on few enough requests. */
function roomAt(underWay) {
  let turn = Promise.resolve();
  const wait = async () => {
    while (underWay.applications + underWay.uploads >= mostUnderWay) await sleep(2);
    // Until this one's first request has arrived.
    await sleep(2);
  };
  return () => {
    turn = turn.then(wait);
    return turn;
  };
}

function judgeProcesses({ count, uncaught, memory }, exitCodes) {
  const breaches = [];
  const all = [...uncaught.host, ...uncaught.client];
  if (all.length > 0) breaches.push({ law: 'nothing is uncaught', detail: all[0].stack });
  if (exitCodes.some((code) => code !== 0)) {
    breaches.push({ law: 'a host stops when it is asked to', detail: `exit codes ${exitCodes}` });
  }
  for (const { name, bytesEach } of count >= fewestToJudge ? memory : []) {
    if (bytesEach <= growthBound) continue;
    breaches.push({ law: 'memory is flat', detail: `${name}: ${Math.round(bytesEach)} bytes for each application` });
  }
  return breaches;
}
