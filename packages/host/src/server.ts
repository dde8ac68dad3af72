import type { Server } from 'node:http';
import type { HostConfig } from './config.js';
import { installedEmbedDir } from './embed/installed-build.js';
import { keepRelease } from './embed/keep-release.js';
import { createApp } from './http/app.js';
import type { Peer } from './http/context.js';
import { problemResponse } from './http/problem.js';
import { createLog, type Log } from './log.js';
import { mailFiles } from './mail/mail-files.js';
import { createMetrics } from './metrics.js';
import { defaultPublicUrl, localUrl } from './process/addresses.js';
import { adminKeyFile, keepAdminKey } from './process/admin-key.js';
import { type Background, startBackground } from './process/background.js';
import { closeGently, createHttpServer, listen } from './process/http-server.js';
import { warnOfNoContact } from './process/no-contact.js';
import { leaveNote, removeNote } from './process/running-note.js';
import { seedSamples } from './process/seed-samples.js';
import { openStore } from './store/open-store.js';
import type { Store } from './store/store.js';

export interface ServerOptions {
  /** Seed the sample listings into a store that was never written to. @default true */
  samples?: boolean;
  /** @default a log on the standard output, at the level of the config */
  log?: Log;
  now?: () => Date;
}

/** A host that listens. */
export interface RunningServer {
  /** Where people reach it. */
  url: string;
  port: number;
  /** Lets open requests finish (10 s at most), then closes the store. May be called twice. */
  close(): Promise<void>;
}

type Fetch = (request: Request, peer: Peer) => Response | Promise<Response>;

const graceMs = 10_000;

/**
 * Starts a host process: takes the port, then the store, then answers.
 * @throws when the port is taken or the store is locked or away; nothing stays open then.
 */
export async function startServer(config: HostConfig, options: ServerOptions = {}): Promise<RunningServer> {
  const log = options.log ?? createLog({ level: config.logLevel });
  // The port comes first: what the store writes down about itself may depend on a port that the system chooses.
  const serving: { fetch: Fetch } = { fetch: notYet };
  const server = createHttpServer((request, peer) => serving.fetch(request, peer));
  const port = await listen(server, config.port, config.host);
  const url = config.publicUrl ?? defaultPublicUrl(config.host, port);
  try {
    const { databaseUrl, dataDir, blobUrl } = config;
    const store = await openStore({ databaseUrl, dataDir, blobUrl, publicUrl: url });
    return await serve({ config, options, log, server, port, url, store }, serving);
  } catch (error) {
    await closeGently(server, 0);
    throw error;
  }
}

interface Opened {
  config: HostConfig;
  options: ServerOptions;
  log: Log;
  server: Server;
  port: number;
  url: string;
  store: Store;
}

async function serve(opened: Opened, serving: { fetch: Fetch }): Promise<RunningServer> {
  const { config, options, log, server, port, url, store } = opened;
  const now = options.now ?? (() => new Date());
  const state = { draining: false };
  let background: Background | undefined;
  try {
    const count = options.samples === false ? 0 : await seedSamples(store, now());
    if (count > 0) log.write('info', 'Seeded sample listings', { count });
    await warnOfNoContact(store, log);
    await keepScripts(opened, now());
    const adminKey = config.adminKey ?? (await makeAdminKey(config.dataDir, log));
    const metrics = createMetrics({ process: true });
    background = startBackground({ store, config, publicUrl: url, log, metrics, now });
    const { wake: wakeDelivery } = background;
    const isDraining = () => state.draining;
    const { limits, trustedProxies } = config;
    const guards = { limits, trustedProxies };
    const deps = { store, log, metrics, now, adminKey, publicUrl: url, isDraining, wakeDelivery, ...guards };
    const app = createApp({ ...deps, mailFiles: mailFiles(config.dataDir, store.outbox) });
    serving.fetch = (request, peer) => app.fetch(request, peer);
    await leaveNote(config.dataDir, { url: localUrl(config.host, port), pid: process.pid });
  } catch (error) {
    await background?.close(0);
    await store.close();
    throw error;
  }
  log.write('info', 'Listening', { url });
  let closing: Promise<void> | undefined;
  const close = async () => {
    state.draining = true;
    await Promise.all([closeGently(server, graceMs), background.close(graceMs)]);
    await store.close();
    await removeNote(config.dataDir, process.pid);
  };
  return { url, port, close: () => (closing ??= close()) };
}

/** For the day this host comes with others. A host that can't keep them serves them all the same. */
async function keepScripts({ store, log }: Opened, now: Date): Promise<void> {
  try {
    const release = await keepRelease(store.releases, installedEmbedDir(), now);
    if (release !== undefined)
      log.write('info', 'Keeping the embed scripts of a new release', { path: `/embed/${release}/` });
  } catch (error) {
    log.failure("The embed scripts of this release can't be kept", error);
  }
}

async function makeAdminKey(dataDir: string, log: Log): Promise<string> {
  const key = await keepAdminKey(dataDir);
  log.write('info', 'No ADMIN_KEY is set: the admin key is kept in a file', { path: adminKeyFile(dataDir) });
  return key;
}

/** While the store opens and migrates. */
function notYet(request: Request): Response {
  if (new URL(request.url).pathname === '/healthz') return Response.json({ status: 'ok' });
  const place = { requestId: crypto.randomUUID(), publicUrl: '' };
  return problemResponse('unavailable', { headers: { 'Retry-After': '1' } }, place);
}
