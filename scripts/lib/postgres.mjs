import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { aptInstall, canInstall } from './apt.mjs';

const oldestVersion = 14;
const debian = '/usr/lib/postgresql';

/** The folder of the newest PostgreSQL's programs here, or undefined. */
export function findPostgres(env = process.env) {
  const packaged = existsSync(debian) ? readdirSync(debian).map((version) => join(debian, version, 'bin')) : [];
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = [...packaged, ...onPath].flatMap((folder) => ({ folder, version: versionIn(folder) }));
  const usable = found.filter(({ version }) => version >= oldestVersion);
  return usable.sort((a, b) => b.version - a.version)[0]?.folder;
}

/** The major version of the server whose programs are in a folder; 0 when they are not all there. */
function versionIn(folder) {
  if (!['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) return 0;
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/**
 * Starts a real PostgreSQL of our own: loopback only, a free port, a data folder that goes when it stops. It stops when
 * this process ends, however it ends.
 *
 * @param {{ durable?: boolean }} options `durable` keeps fsync on, as a benchmark must; tests are faster without
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 * @throws {Error} when it can't be had; the message is one line
 */
export async function startPostgres({ durable = false } = {}) {
  const server = fileURLToPath(new URL('postgres-server.mjs', import.meta.url));
  const args = [server, ensurePostgres(), durable ? 'durable' : 'fast'];
  // Its own group, so that what ends us doesn't end the one that has to clean up; it watches our end of the pipe.
  const child = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => ['{}'])]);
  const { url, error = 'its supervisor ended early' } = JSON.parse(line);
  if (!url) throw new Error(`PostgreSQL does not start: ${error}`);
  return {
    url,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

function ensurePostgres() {
  const found = findPostgres();
  if (found) return found;
  const none = `no PostgreSQL ${oldestVersion} or newer here`;
  if (!canInstall()) throw new Error(`${none}: install it, or set TEST_DATABASE_URL to one whose content may be lost`);
  const failure = aptInstall(['postgresql']);
  const installed = findPostgres();
  if (!installed) throw new Error(`${none}, and installing it failed (${failure ?? 'the packaged one is older'})`);
  return installed;
}
