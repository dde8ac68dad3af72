import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@fractional-embed/contract';
import { expect } from 'vitest';
import { createLog } from '../log.js';
import { createMetrics } from '../metrics.js';
import { seedSamples } from '../process/seed-samples.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { type AppDeps, createApp } from './app.js';

export const adminKey = 'sk_test_0123456789abcdef';
export const now = new Date('2026-03-02T12:00:00Z');

/** A host in this process, with the samples in a real SQLite file. */
export async function openTestHost(change: (store: Store) => Partial<AppDeps> = () => ({})) {
  const dataDir = await mkdtemp(join(tmpdir(), 'fractional-host-'));
  const publicUrl = 'https://jobs.example.org';
  const store = await openStore({ dataDir, publicUrl });
  await seedSamples(store, now);
  const logLines: string[] = [];
  const log = createLog({ level: 'trace', destination: { write: (line) => void logLines.push(line) } });
  const metrics = createMetrics();
  const app = createApp({ store, log, metrics, adminKey, publicUrl, now: () => now, ...change(store) });
  const close = async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  };
  return { app, store, logLines, close, admin: adminOf(app) };
}

export type TestHost = Awaited<ReturnType<typeof openTestHost>>;

/** Calls with the admin key and a JSON body. */
function adminOf(app: ReturnType<typeof createApp>) {
  return async (method: string, path: string, body?: unknown) =>
    app.request(path, {
      method,
      headers: { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}

/** The answer as a problem; fails when it is none, or not a whole one. */
export async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBe(response.headers.get('X-Request-Id'));
  expect(problem.type).toBe(`https://jobs.example.org/problems/${problem.code}`);
  return problem;
}
