// node postgres-server.mjs <folder of the programs> <durable|fast>
//
// Owns one throwaway PostgreSQL: says {"url"} or {"error"} in one line, and takes the server and its data away when
// standard input closes, which happens however the process that started us ends.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const [programs = '', mode] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'fractional-postgres-'));
const data = join(folder, 'data');
const user = process.getuid?.() === 0 ? unprivileged() : {};
const password = randomBytes(18).toString('base64url');
let server;
let stopping = false;

process.stdin.resume().on('end', stop).on('error', stop);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);

try {
  initialise();
  const port = await start();
  say({ url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` });
} catch (error) {
  say({
    error: String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1),
  });
  await stop();
}

function say(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function initialise() {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  chmodSync(folder, 0o700);
  if (user.uid !== undefined) for (const path of [passwordFile, folder]) chownSync(path, user.uid, user.gid);
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  // C.UTF-8 knows upper and lower case beyond ASCII, as the databases that hosts run on do.
  const text = ['--encoding=UTF8', ...(process.platform === 'linux' ? ['--locale=C.UTF-8'] : [])];
  const args = ['-D', data, ...access, ...text, '--no-sync'];
  execFileSync(join(programs, 'initdb'), args, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  rmSync(passwordFile);
}

async function start() {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const log = await launch(port);
    if (log === undefined) return port;
    // Between asking for a free port and using it, somebody else may have.
    if (attempt === 3 || stopping) throw new Error(log);
  }
}

/** @returns {Promise<string | undefined>} why it ended, or nothing once it takes connections */
async function launch(port) {
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', lc_messages: 'C' };
  if (mode !== 'durable') Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  server = spawn(join(programs, 'postgres'), ['-D', data, ...args], {
    ...user,
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(log.trim().split('\n').at(-1)));
    server.stderr.setEncoding('utf8').on('data', (text) => {
      log = (log + text).slice(-4000);
      if (log.includes('ready to accept connections')) resolve(undefined);
    });
  });
}

async function stop() {
  if (stopping) return;
  stopping = true;
  // SIGINT closes connections and stops; SIGQUIT does not even write what is in memory.
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    if (!server || server.exitCode !== null || server.signalCode !== null) break;
    server.kill(signal);
    await Promise.race([once(server, 'exit'), sleep(10_000, undefined, { ref: false })]);
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
