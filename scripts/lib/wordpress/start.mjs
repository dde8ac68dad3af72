import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../free-port.mjs';
import { runServer } from '../run-server.mjs';
import { wordpressFolder } from './programs.mjs';

const run = promisify(execFile);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @typedef {object} WordPress
 * @property {string} url
 * @property {(code: string) => Promise<string>} php runs code inside of it, as its plugins do; gives what that prints
 * @property {() => Promise<string>} log what it has complained of
 * @property {() => Promise<void>} stop takes it away with all that is in it
 */

/**
 * Starts a real WordPress on a MariaDB, both of our own and new; `admin` has the password `secret`.
 *
 * @param {{ plugin: string, env: Record<string, string> }} options `plugin`: the folder of one to put in, not yet activated
 * @returns {Promise<WordPress>}
 */
export async function startWordPress({ plugin, env: given }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-wordpress-'));
  const started = [];
  const stop = async () => {
    for (const server of started.reverse()) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const [site, socket, url] = [join(folder, 'site'), join(folder, 'socket'), `http://127.0.0.1:${port}`];
    const env = { ...process.env, ...given, WP_URL: url, WP_DATABASE: socket };
    const php = async (code) => (await run('php', ['-r', `require 'wp-load.php'; ${code}`], { cwd: site, env })).stdout;
    await layOut(site, plugin);
    started.push(await startDatabase(folder, socket));
    await run('php', [here('install.php'), site], { env });
    started.push(await runServer('php', ['-S', `127.0.0.1:${port}`, '-t', site], { env, cwd: site }));
    const log = () => readFile(join(site, 'debug.log'), 'utf8');
    return { url, php, stop, log: () => (existsSync(join(site, 'debug.log')) ? log() : Promise.resolve('')) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Debian's packages link to each other; a site is on its own. */
async function layOut(site, plugin) {
  await cp(wordpressFolder, site, { recursive: true, dereference: true, filter: existsSync });
  await cp(here('wp-config.php'), join(site, 'wp-config.php'));
  await cp(plugin, join(site, 'wp-content', 'plugins', 'fractional-embed'), { recursive: true });
}

/** Without the tables that say who may do what: nobody reaches it but through a socket in a folder of our own. */
async function startDatabase(folder, socket) {
  const data = join(folder, 'database');
  await mkdir(data);
  const ours = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const alone = ['--skip-networking', '--skip-grant-tables', `--socket=${socket}`];
  return runServer('mariadbd', [...ours, ...alone, '--innodb-flush-log-at-trx-commit=0'], {
    ready: /ready for connections/,
  });
}
