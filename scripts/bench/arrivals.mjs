import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicant } from '../soak/applicants.mjs';
import { board } from '../soak/visit.mjs';

const tickMs = 2;
const longestAnswerMs = 30_000;
const seed = 3;
let next = 0;

/**
 * Applications that come at a constant rate, as from people who know nothing of one another: a slow answer delays nobody
 * else's. Times are from when each was to be sent, so that a host can't hide its stops by stopping the senders, too.
 */
export async function sendAtRate({ url, jobs, formToken }, { perSecond, seconds }) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const all = Array.from({ length: perSecond * seconds }, () => prepared({ jobs, formToken }));
  const startedAt = performance.now();
  const answers = [];
  for (let sent = 0; sent < all.length; ) {
    const due = Math.min(all.length, Math.floor(((performance.now() - startedAt) / 1000) * perSecond));
    for (; sent < due; sent += 1) {
      answers.push(send(agent, url, all[sent], startedAt + (sent * 1000) / perSecond));
    }
    await sleep(tickMs);
  }
  const ended = await Promise.all(answers);
  agent.destroy();
  return summary(ended, startedAt);
}

/** Before it is due: making it up takes time of its own. */
function prepared({ jobs, formToken }) {
  const { input, job } = willing();
  return { path: `/v1/boards/${board}/jobs/${jobs[job]}/applications`, body: JSON.stringify({ ...input, formToken }) };
}

/** The next one that no host refuses. */
function willing() {
  for (;;) {
    const one = applicant(seed, next++);
    if (one.behaviour !== 'refused') return one;
  }
}

function send(agent, url, one, dueAt) {
  const { path, body } = one;
  const { hostname, port } = new URL(url);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const all = { ...headers, 'idempotency-key': randomUUID() };
  return new Promise((resolve) => {
    const end = (status, retryAfter) => {
      const at = performance.now();
      resolve({ status, retryAfter, at, ms: at - dueAt });
    };
    const options = { agent, hostname, port, path, method: 'POST', headers: all, timeout: longestAnswerMs };
    const asked = request(options, (response) => {
      response.resume().once('end', () => end(response.statusCode, response.headers['retry-after']));
    });
    asked.once('error', (/** @type {NodeJS.ErrnoException} */ error) => end(error.code));
    asked.once('timeout', () => asked.destroy());
    asked.end(body);
  });
}

function summary(ended, startedAt) {
  const taken = ended.filter(({ status }) => status === 201);
  const statuses = new Map();
  for (const { status } of ended) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const lastAt = Math.max(...taken.map(({ at }) => at));
  const toCome = ended.filter(({ status }) => status === 429 || status === 503);
  return {
    statuses,
    taken: taken.length,
    perSecond: taken.length / ((lastAt - startedAt) / 1000),
    latencies: percentiles(taken.map(({ ms }) => ms)),
    withoutRetryAfter: toCome.filter(({ retryAfter }) => !retryAfter).length,
  };
}

function percentiles(values) {
  const sorted = values.sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const ms = (share) => `${at(share).toFixed(0)} ms`;
  return { at, toString: () => `p50 ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, most ${ms(1)}` };
}
