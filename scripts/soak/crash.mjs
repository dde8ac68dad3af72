// npm run soak:crash: hosts are killed again and again while people apply and upload; then everything that was told, and
// everything that a host has answered with 201, is held against what is in the database. And: what a full disk does.
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../lib/random.mjs';
import { inTurns, startCrowd } from './crowd.mjs';
import { soakDisk } from './full-disk.mjs';
import { killStarting, startHost } from './hosts.mjs';
import { judge } from './laws.mjs';
import { readOptions } from './options.mjs';
import { openPlace } from './place.mjs';
import { printCrash, printDisk } from './print.mjs';
import { readTables } from './tables.mjs';

const defaults = { seed: '1', kills: '200' };
const atOnce = 12;
/** Of so many kills one comes while the host that was killed before is still starting. */
const whileStarting = 5;
const longestRoundMs = 3_000;

/** @returns {Promise<number>} the exit code */
export async function soak(args) {
  const options = readOptions(args, defaults);
  let ok = true;
  for (const database of options.databases) {
    const result = await soakCrash(database, options);
    printCrash(result);
    ok &&= result.breaches.length === 0;
  }
  if (options.databases.includes('sqlite')) {
    const result = await soakDisk(options);
    printDisk(result);
    ok &&= result.breaches.length === 0;
  }
  return ok ? 0 : 1;
}

/**
 * @param {string} database
 * @param {Record<string, any>} options
 */
async function soakCrash(database, { seed, kills, host: main }) {
  const place = await openPlace(database, () => 'none', { main });
  try {
    const crowd = startCrowd({ seed, baseUrl: place.baseUrl, jobs: place.jobs, formToken: place.formToken });
    const told = [];
    const over = { isOver: false };
    const visiting = inTurns(numbersUntil(over), atOnce, async (index) => {
      told.push(await crowd.visit(index));
      place.proxy.forget(index);
    });
    const startedAt = performance.now();
    const found = await killAll(place, createRandom(seed), kills).finally(() => {
      over.isOver = true;
    });
    await visiting;
    const seconds = (performance.now() - startedAt) / 1000;
    const uncaught = [...place.hosts, ...crowd.watches.map((watch) => ({ watch }))].flatMap(
      ({ watch }) => watch.uncaught,
    );
    await crowd.stop();
    await place.stopHosts();
    const tables = await readTables(place.database);
    const { promised } = place.proxy;
    const findings = judge({ seed, isInPage: () => false, told, promised, tables, jobs: place.jobs });
    const more = uncaught.map(({ stack }) => ({ law: 'nothing is uncaught', detail: stack }));
    return {
      ...found,
      ...findings,
      breaches: [...findings.breaches, ...more],
      database,
      seed,
      seconds,
      told,
      promised,
      tables,
    };
  } finally {
    await place.remove();
  }
}

function* numbersUntil(over) {
  for (let number = 0; !over.isOver; number += 1) yield number;
}

/** @returns {Promise<{ kills: number, phases: Map<string, number>, slowestStartMs: number }>} */
async function killAll(place, random, kills) {
  const found = { kills: 0, phases: new Map(), slowestStartMs: 0 };
  const note = (phase) => {
    found.kills += 1;
    found.phases.set(phase, (found.phases.get(phase) ?? 0) + 1);
  };
  while (found.kills < kills) {
    await someAnswers(place.proxy, random.below(40));
    const which = random.below(place.hosts.length);
    const { underWay } = place.proxy;
    note(phaseOf(underWay));
    await place.hosts[which].kill();
    const options = place.optionsOf(which);
    if (found.kills < kills && random.chance(1 / whileStarting)) {
      await killStarting(options, 50 + random.below(700));
      note('while it started');
    }
    place.hosts[which] = await startHost(options);
    place.proxy.hosts = place.hosts.map(({ port }) => port);
    found.slowestStartMs = Math.max(found.slowestStartMs, place.hosts[which].startedInMs);
  }
  return found;
}

/** Until a host has answered so often; but not for ever. */
async function someAnswers({ promised }, howMany) {
  const wanted = promised.length + howMany;
  const deadline = performance.now() + longestRoundMs;
  while (promised.length < wanted && performance.now() < deadline) await sleep(2);
}

function phaseOf({ applications, uploads }) {
  if (applications > 0 && uploads > 0) return 'with applications and uploads under way';
  if (applications > 0) return 'with applications under way';
  return uploads > 0 ? 'with uploads under way' : 'with nothing under way';
}
