import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, openStore } from '../../packages/host/dist/index.js';
import { startPostgres } from '../lib/postgres.mjs';

// The host's own driver: the root has none.
const pg = createRequire(import.meta.resolve('../../packages/host/package.json'))('pg');

export const origin = 'http://host.test';
export const boardSlug = 'bench';
const adminKey = 'bench-key-0123456789';

/**
 * Calls `use` with a whole host in this process, over a fresh store of each kind.
 *
 * @param {(host: Host) => Promise<unknown>} use
 *
 * @typedef {object} Host
 * @property {string} name "SQLite" or "Postgres 15"
 * @property {() => Promise<void>} settle waits for what the database does by itself soon after a big change
 * @property {(request: Request) => Promise<Response>} fetch
 * @property {(method: string, path: string, body?: unknown) => Promise<any>} admin answers with the parsed body
 */
export async function withEachStore(use) {
  await withStore('SQLite', undefined, use);
  // With fsync, as anybody would run it.
  const postgres = await startPostgres({ durable: true });
  try {
    await withStore('Postgres', postgres.url, use);
  } finally {
    await postgres.stop();
  }
}

async function withStore(name, databaseUrl, use) {
  const dataDir = mkdtempSync(join(tmpdir(), 'fractional-bench-'));
  const store = await openStore({ databaseUrl, dataDir, publicUrl: origin });
  try {
    await use({ ...host(name, store), settle: () => settle(databaseUrl) });
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Autovacuum gives a Postgres its statistics within a minute; nobody wants to watch a benchmark wait for that. */
async function settle(databaseUrl) {
  if (!databaseUrl) return;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

function host(name, store) {
  const app = createApp({ store, adminKey, publicUrl: origin });
  const fetch = async (request) => app.fetch(request);
  return {
    name,
    fetch,
    async admin(method, path, body) {
      const headers = { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' };
      const response = await fetch(new Request(origin + path, { method, headers, body: body && JSON.stringify(body) }));
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
      return response.json();
    },
  };
}
