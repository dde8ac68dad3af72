// A host on a small disk that fills up: what it says, what still works, and that nothing acknowledged is lost.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicant, form } from './applicants.mjs';
import { startFaultProxy } from './fault-proxy.mjs';
import { formTokenOf, prepareJobs, startHost } from './hosts.mjs';
import { judge } from './laws.mjs';
import { readTables } from './tables.mjs';
import { board } from './visit.mjs';

const diskMb = 32;
const roomMb = 6;
/** Requests that are sent on once the disk is full, each with its key and, later, again. */
const insistent = 30;
const mostToFill = 4_000;
const longestRecoveryMs = 30_000;

/**
 * @param {Record<string, any>} options
 * @returns {Promise<any>}
 */
export async function soakDisk({ seed, host: main }) {
  const disk = await mkdtemp(join(tmpdir(), 'fractional-soak-disk-'));
  const isMounted = mount(disk);
  const logFile = `${disk}.log`;
  try {
    if (!isMounted) return { skipped: 'only root may mount a small disk', breaches: [] };
    return await onDisk({ disk, logFile, seed, main });
  } finally {
    if (isMounted) execFileSync('umount', [disk]);
    await Promise.all([disk, logFile].map((path) => rm(path, { recursive: true, force: true })));
  }
}

function mount(folder) {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMb}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function onDisk({ disk, logFile, seed, main }) {
  const dataDir = join(disk, 'data');
  const host = await startHost({ dataDir, logFile, main });
  const proxy = await startFaultProxy(() => 'none');
  proxy.hosts = [host.port];
  try {
    const jobs = await prepareJobs(host.url, board, form, 4);
    const formToken = await formTokenOf(host.url, board);
    const ballast = join(disk, 'ballast');
    const { bavail, bsize } = await statfs(disk);
    await writeFile(ballast, Buffer.alloc(bavail * bsize - roomMb * 1_048_576));
    const send = sender({ seed, jobs, formToken, url: `http://127.0.0.1:${proxy.port}` });
    const full = await fill(send, seed);
    const reads = await read(host.url, jobs);
    await rm(ballast);
    const recovery = await recover(send, full.refused);
    const log = host.log().filter((/** @type {any} */ { level }) => level === 'error' || level === 'fatal');
    const exitCode = await host.stop();
    const tables = await readTables({ dataDir, databaseUrl: undefined });
    const findings = judge({ seed, isInPage: () => false, told: [], promised: proxy.promised, tables, jobs });
    const result = {
      ...findings,
      ...full,
      ...recovery,
      reads,
      promised: proxy.promised,
      log,
      exitCode,
      uncaught: host.watch.uncaught,
    };
    return { ...result, breaches: [...findings.breaches, ...judgeDisk(result)] };
  } finally {
    await proxy.close();
    await host.kill();
  }
}

/** Sends one applicant's file and application, without trying again. */
function sender({ seed, jobs, formToken, url }) {
  const post = async (index, path, headers, body) => {
    const all = { 'idempotency-key': `disk-${path.at(-1)}-${String(index).padStart(12, '0')}`, ...headers };
    const response = await fetch(`${url}/~${index}/v1/boards/${board}/${path}`, { method: 'POST', headers: all, body });
    const answer = await response.json();
    return {
      status: response.status,
      code: answer.code,
      retryAfter: response.headers.get('retry-after'),
      id: answer.id,
    };
  };
  return async (index) => {
    const { input, resume, job } = applicant(seed, index);
    const upload =
      resume &&
      (await post(index, 'uploads', { 'content-disposition': `attachment; filename="${resume.name}"` }, resume.text));
    if (upload && upload.status !== 201) return upload;
    const body = JSON.stringify({ ...input, resume: upload?.id ?? null, formToken });
    return post(index, `jobs/${jobs[job]}/applications`, { 'content-type': 'application/json' }, body);
  };
}

/** Until the disk is full, and then some more. */
async function fill(send, seed) {
  const refused = [];
  let sent = 0;
  for (let index = 0; refused.length < insistent && index < mostToFill; index += 1) {
    if (applicant(seed, index).behaviour === 'refused') continue;
    sent += 1;
    const answer = await send(index);
    if (answer.status !== 201) refused.push({ index, ...answer });
  }
  return { sent, refused };
}

/** What visitors read while nothing can be written. */
async function read(url, jobs) {
  const paths = [`/v1/boards/${board}`, `/v1/boards/${board}/jobs`, `/v1/boards/${board}/jobs/${jobs[0]}`, '/healthz'];
  const statuses = {};
  for (const path of paths) statuses[path] = (await fetch(url + path)).status;
  return statuses;
}

/** Sends again, with its key, what was refused. */
async function recover(send, refused) {
  const startedAt = performance.now();
  for (const { index } of refused) {
    let answer = await send(index);
    while (answer.status !== 201 && performance.now() - startedAt < longestRecoveryMs) {
      await sleep(100);
      answer = await send(index);
    }
    if (answer.status !== 201) return { recoveredInMs: undefined };
  }
  return { recoveredInMs: performance.now() - startedAt };
}

const clearLine = 'The disk of the store is full: free some space on it';

function judgeDisk({ refused, reads, log, recoveredInMs, exitCode, uncaught }) {
  const breaches = [];
  const check = (holds, law, detail) => holds || breaches.push({ law, detail: JSON.stringify(detail) });
  check(refused.length > 0, 'the disk gets full', refused.length);
  const unclear = refused.filter(
    ({ status, code, retryAfter }) => status !== 503 || code !== 'unavailable' || !retryAfter,
  );
  check(unclear.length === 0, 'a full disk is told as 503 with a code and Retry-After', unclear[0]);
  const failing = Object.entries(reads).filter(([, status]) => status !== 200);
  check(failing.length === 0, 'what can be read is read', failing);
  // The delivery, which nobody waits for, says it in its own words.
  const others = log.filter(({ msg, errorCode }) => msg !== clearLine && !/FULL|ENOSPC/.test(errorCode ?? ''));
  check(
    log.some(({ msg }) => msg === clearLine),
    'the log says it in one clear line',
    log[0],
  );
  check(others.length === 0, 'the log says nothing else', others[0]);
  check(recoveredInMs !== undefined, 'what was refused is taken once there is room', recoveredInMs);
  check(exitCode === 0 && uncaught.length === 0, 'the host lives through it', { exitCode, uncaught });
  return breaches;
}
