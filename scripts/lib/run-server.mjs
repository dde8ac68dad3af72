import { spawn } from 'node:child_process';
import { once } from 'node:events';

const patienceMs = 60_000;
const address = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/;

/**
 * Starts a program that serves on this machine and says when it does; it is stopped with this process at the latest.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { ready?: RegExp }} options `ready`: what it then prints; by
 *   default its address
 * @returns {Promise<{ said: string, stop(): Promise<void> }>} `said`: what it printed of `ready`
 * @throws {Error} with all that it printed, when it ends or says nothing of it in a minute
 */
export async function runServer(command, args, { ready = address, ...options }) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    kill();
    await once(child, 'close');
  };
  try {
    return { said: await isSaid(ready, child, command), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function isSaid(ready, child, command) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`${command} serves nothing:\n${printed}`));
    const timer = setTimeout(fail, patienceMs);
    const read = (text) => {
      printed += text;
      const [said] = ready.exec(printed) ?? [];
      if (!said) return;
      clearTimeout(timer);
      resolve(said);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    child.once('error', reject).once('close', () => {
      clearTimeout(timer);
      fail();
    });
  });
}
