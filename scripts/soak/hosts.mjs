// Real host processes, as somebody would run them.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../lib/root.mjs';
import { watched, watchedArgs } from './watched.mjs';

export const builtHost = join(root, 'packages', 'host', 'dist', 'cli', 'main.js');
export const adminKey = 'key-of-a-soak-0123456789';

const longestStartMs = 180_000;

/**
 * Starts a host and waits until it listens.
 *
 * @param {{ dataDir: string, logFile: string, databaseUrl?: string | undefined, main?: string, env?: object | undefined }} options
 * @returns {Promise<HostProcess>}
 * @throws when it ends before, with what it said
 *
 * @typedef {object} HostProcess
 * @property {string} url
 * @property {number} port
 * @property {number} startedInMs
 * @property {import('node:child_process').ChildProcess} child
 * @property {ReturnType<typeof watched>} watch
 * @property {() => Promise<number | null>} stop asks it to, and gives its exit code
 * @property {() => Promise<void>} kill at once, as power cuts do
 * @property {() => object[]} log its lines
 */
export async function startHost(options) {
  const startedAt = performance.now();
  const { logFile } = options;
  const { child, watch } = spawnHost(options);
  const url = await listening(child, logFile, startedAt);
  return {
    url,
    port: Number(new URL(url).port),
    startedInMs: performance.now() - startedAt,
    child,
    watch,
    stop: async () => end(child, watch, 'SIGTERM'),
    kill: async () => void (await end(child, watch, 'SIGKILL')),
    log: () => linesOf(logFile),
  };
}

/** Everybody here comes from one address. */
const noLimits = { APPLICATIONS_PER_HOUR: '999999999,999999999', UPLOADS_PER_HOUR: '999999999,999999999' };

function spawnHost({ dataDir, logFile, databaseUrl = '', main = builtHost, env = {} }) {
  const log = openSync(logFile, 'w');
  const place = { DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORT: '0', ADMIN_KEY: adminKey };
  const child = spawn(process.execPath, [...watchedArgs, main, 'serve'], {
    env: { PATH: process.env.PATH, ...place, ...noLimits, ...env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return { child, watch: watched(child) };
}

/** Starts a host and kills it while it starts. */
export async function killStarting(options, afterMs) {
  const { child, watch } = spawnHost(options);
  await sleep(afterMs);
  await end(child, watch, 'SIGKILL');
}

async function end(child, watch, signal) {
  child.kill(signal);
  await watch.ended;
  return child.exitCode;
}

async function listening(child, logFile, startedAt) {
  for (;;) {
    const line = linesOf(logFile).find(({ msg }) => msg === 'Listening');
    if (line) return line.url;
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (hasEnded || performance.now() - startedAt > longestStartMs) {
      child.kill('SIGKILL');
      throw new Error(`The host does not start: ${readFileSync(logFile, 'utf8').slice(-2_000)}`);
    }
    await sleep(20);
  }
}

/** The last one may not be whole yet. */
function linesOf(logFile) {
  const lines = readFileSync(logFile, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}

/** Gives the first jobs of the board a form, as an operator does. @returns {Promise<string[]>} their ids */
export async function prepareJobs(url, board, form, howMany) {
  const { data } = await ask(`${url}/v1/boards/${board}/jobs?limit=${howMany}`);
  for (const { id } of data) await ask(`${url}/v1/admin/jobs/${id}/application`, 'PUT', form);
  return data.map(({ id }) => id);
}

/** @param {object} [body] */
async function ask(url, method = 'GET', body) {
  const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Younger ones are a program's. */
const oldEnoughMs = 3_200;

/** Says that the form was shown a while ago. Without one, every application has to solve a challenge first. */
export async function formTokenOf(url, board) {
  const { formToken } = await ask(`${url}/v1/boards/${board}/form-token`);
  await sleep(oldEnoughMs);
  return formToken;
}
