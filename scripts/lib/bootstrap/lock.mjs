import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beatMs = 2_000;
const abandonedMs = 15_000;

/**
 * Runs `work` while no other process on this checkout does the same; waits as long as another one is alive.
 *
 * @param {string} path the lock's file
 * @param {string} what said once when we have to wait, such as "installing"
 */
export async function withLock(path, what, work) {
  await acquire(path, what);
  // The owner's heartbeat tells a slow owner from a dead one, even across containers that share the folder.
  const beat = setInterval(() => touch(path), beatMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(path, { force: true });
  }
}

async function acquire(path, what) {
  mkdirSync(dirname(path), { recursive: true });
  for (let tries = 0; !create(path); tries++) {
    if (tries === 10) console.error(`another run is ${what}: waiting for it …`);
    if (isAbandoned(path)) takeAway(path);
    else await sleep(200);
  }
}

function create(path) {
  try {
    writeFileSync(path, `${hostname()} ${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > abandonedMs) return true;
    const [host, pid] = readFileSync(path, 'utf8').split(' ');
    return host === hostname() && pid !== undefined && !isAlive(Number(pid));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/** Renaming is atomic: of two that find the lock abandoned, one moves it. */
function takeAway(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder is gone (somebody cleaned up): then there is nothing left to guard.
  }
}
