// Where a soak happens: an empty store, the hosts on it, the proxy before them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../lib/postgres.mjs';
import { form } from './applicants.mjs';
import { startFaultProxy } from './fault-proxy.mjs';
import { builtHost, formTokenOf, prepareJobs, startHost } from './hosts.mjs';
import { board } from './visit.mjs';

/**
 * @param {string} database `sqlite`: one host; `postgres`: two, which take turns
 * @param {(visit: number, operation: string, nth: number) => string} planned what goes wrong
 * @param {{ main?: string | undefined, durable?: boolean, env?: object | undefined }} options
 */
export async function openPlace(database, planned, { main = builtHost, durable = true, env } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-soak-'));
  const postgres = database === 'postgres' ? await startPostgres({ durable }) : undefined;
  const optionsOf = (which) => {
    const own = { dataDir: join(folder, `host-${which}`), logFile: join(folder, `host-${which}.log`) };
    return { ...own, databaseUrl: postgres?.url, main, env };
  };
  const start = (which) => startHost(optionsOf(which));
  // The first one makes the tables.
  const first = await start(0);
  const hosts = postgres ? [first, await start(1)] : [first];
  const jobs = await prepareJobs(first.url, board, form, 4);
  const formToken = await formTokenOf(first.url, board);
  const proxy = await startFaultProxy(planned);
  proxy.hosts = hosts.map(({ port }) => port);
  return {
    hosts,
    jobs,
    formToken,
    proxy,
    baseUrl: `http://127.0.0.1:${proxy.port}`,
    /** The database, for who reads it directly once the hosts have stopped. */
    database: { dataDir: join(folder, 'host-0'), databaseUrl: postgres?.url },
    optionsOf,
    async stopHosts() {
      await proxy.close();
      return Promise.all(hosts.map((host) => host.stop()));
    },
    async remove() {
      await proxy.close();
      for (const host of hosts) await host.kill();
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
