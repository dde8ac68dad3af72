import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foreignHost } from './foreign-jobs.mjs';
import { ashbyFeed, draftsOf, draftsWithBareAddresses } from './listings.mjs';
import { checkPage, unsafePage } from './pages.mjs';

const adminKey = 'key-of-the-hostile-listings-check';
const board = 'demo';

/**
 * The built host with nothing but hostile listings on a free port. Before it stand somebody's pages with our elements
 * (`/check/…`), a host that is not ours (`/foreign/…`), and pages that are unsafe by intention (`/unsafe/…`).
 */
export async function startHostileHost(payloads) {
  const { openStore, readConfig, startServer } = await import('../../../packages/host/dist/index.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'fractional-hostile-'));
  const front = await startFront(foreignHost(payloads));
  const environment = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', PUBLIC_URL: front.url, ADMIN_KEY: adminKey };
  const store = await openStore({ dataDir, publicUrl: front.url });
  const drafted = await importDrafts(store, payloads);
  await store.close();
  const host = await startServer(readConfig(environment), { samples: false });
  front.target = new URL(`http://127.0.0.1:${host.port}`);
  const imported = await importFeed(front.url, payloads);
  const close = async () => {
    await front.close();
    await host.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: front.url, imports: { ...drafted, imported }, jobs: await allJobs(front.url), close };
}

/** Straight into the store, as an operator's own program would. */
async function importDrafts(store, payloads) {
  const now = new Date('2026-02-02T09:00:00Z');
  await store.boards.put(board, { title: '<script>alert(1)</script>' }, now);
  const apply = (feed, drafts) =>
    store.imports.apply({ board, system: 'manual', feed, complete: true, drafts, keep: [], now });
  const { outcomes: drafted } = await apply('drafts', draftsOf(payloads));
  const { outcomes: refused } = await apply('bare addresses', draftsWithBareAddresses(payloads));
  return { drafted, refused };
}

async function importFeed(url, payloads) {
  const response = await fetch(`${url}/v1/admin/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${adminKey}` },
    body: JSON.stringify({ system: 'ashby', board, feedHint: 'hostile', all: true, document: ashbyFeed(payloads) }),
  });
  const report = await response.json();
  if (!response.ok) throw new Error(`the import failed: ${JSON.stringify(report)}`);
  return report.outcomes;
}

/** What the host lists, by its API. */
async function allJobs(url) {
  const jobs = [];
  for (let cursor = ''; cursor !== null; ) {
    const after = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const { data, nextCursor } = await (await fetch(`${url}/v1/boards/${board}/jobs?limit=100${after}`)).json();
    jobs.push(...data);
    cursor = nextCursor;
  }
  return jobs;
}

async function startFront(foreign) {
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    const answer = answerOf(incoming.url ?? '/', foreign);
    if (answer) outgoing.writeHead(answer.status, answer.headers).end(answer.body);
    else forward(front.target, agent, incoming, outgoing);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = async () => {
    server.closeAllConnections();
    server.close();
    agent.destroy();
  };
  /** @type {{ url: string, target: URL | undefined, close: () => Promise<void> }} */
  const front = { url: `http://127.0.0.1:${port}`, target: undefined, close };
  return front;
}

/** What stands before the host; undefined is the host's own. */
function answerOf(url, foreign) {
  const [, start, rest = ''] = /^\/(check|unsafe|foreign\/v1\/boards)(\/.*)$/.exec(url) ?? [];
  if (start === 'check') return checkPage(rest.replace(/\?.*/, ''));
  if (start === 'unsafe') return unsafePage(decodeURIComponent(rest.slice(3)), rest.startsWith('/s'));
  if (start === undefined) return undefined;
  const { status, body } = foreign(rest);
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function forward(target, agent, incoming, outgoing) {
  const { method, headers, url: path } = incoming;
  const upstream = request({ agent, hostname: target.hostname, port: target.port, path, method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  incoming.pipe(upstream);
}
