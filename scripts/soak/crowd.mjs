// The processes in which applicants are, and how many of them apply at once.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watched, watchedArgs } from './watched.mjs';

const program = fileURLToPath(new URL('applicants-process.mjs', import.meta.url));

/**
 * Two processes of applicants: with Web Locks, as in pages by https, and without, where clicks race.
 *
 * @param {object} settings for all of them: `seed`, `baseUrl`, `jobs`
 */
export function startCrowd(settings) {
  const withLocks = startMember({ ...settings, hasLocks: true });
  const without = startMember({ ...settings, hasLocks: false });
  const members = [withLocks, without];
  return {
    /** @returns {Promise<import('./visit.mjs').Told>} */
    visit: (index) => (index % 2 === 0 ? withLocks : without).visit(index),
    watches: members.map(({ watch }) => watch),
    stop: async () => {
      for (const { child } of members) if (child.connected) child.disconnect();
      await Promise.all(members.map(({ watch }) => watch.ended));
    },
  };
}

function startMember(settings) {
  const child = fork(program, [JSON.stringify(settings)], { execArgv: watchedArgs });
  const watch = watched(child);
  const waiting = new Map();
  child.on('message', (/** @type {any} */ { told }) => {
    if (!told) return;
    waiting.get(told.index)?.(told);
    waiting.delete(told.index);
  });
  child.on('exit', (code, signal) => {
    for (const [index, tell] of waiting) tell(broken(index, `its process ended: ${signal ?? code}`));
    waiting.clear();
  });
  const visit = (index) =>
    new Promise((resolve) => {
      waiting.set(index, resolve);
      child.send({ visit: index }, (error) => error && resolve(broken(index, error)));
    });
  return { child, watch, visit };
}

function broken(index, error) {
  return { index, outcome: 'broken', ids: [], notConfirmed: 0, found: 0, error: String(error) };
}

/** Does the work for every item, so many at once. */
export async function inTurns(items, atOnce, work) {
  const waiting = items[Symbol.iterator]();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
