import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The arguments of Node for a process that can be watched. */
export const watchedArgs = ['--expose-gc', '--import', fileURLToPath(new URL('watch.mjs', import.meta.url))];

/**
 * The other end of `watch.mjs`.
 *
 * @param {import('node:child_process').ChildProcess} child started with `watchedArgs` and a channel
 */
export function watched(child) {
  const uncaught = [];
  let askers = [];
  child.on('message', (/** @type {any} */ message) => {
    if (message?.watch === 'uncaught') uncaught.push(message);
    if (message?.watch === 'memory') for (const answer of askers.splice(0)) answer(message);
  });
  child.on('exit', () => {
    for (const answer of askers.splice(0)) answer(undefined);
  });
  const ended = once(child, 'exit');
  return {
    /** Exceptions and rejections that nobody caught. */
    uncaught,
    ended,
    /** @returns {Promise<{ heldBytes: number, rssBytes: number } | undefined>} after a collection; undefined: it has ended */
    memory: () =>
      new Promise((resolve) => {
        if (!child.connected) return resolve(undefined);
        askers.push(resolve);
        child.send({ watch: 'memory' }, (error) => error && resolve(undefined));
      }),
  };
}
