import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JobPage, Problem } from '@fractional-embed/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HostConfig, readConfig } from './config.js';
import { silentLog } from './log.js';
import { type RunningServer, type ServerOptions, startServer } from './server.js';
import { StoreLocked } from './store/store-errors.js';

let dataDir: string;
let running: RunningServer[];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-server-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  await rm(dataDir, { recursive: true });
});

async function start(change: Partial<HostConfig> = {}, options: ServerOptions = {}): Promise<RunningServer> {
  const config = { ...readConfig({}), port: 0, dataDir, ...change };
  const server = await startServer(config, { log: silentLog, ...options });
  running.push(server);
  return server;
}

/** What comes back for bytes on the wire. */
function send(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('a started server', () => {
  it('takes a free port, says where it is, and serves samples from an empty store', async () => {
    const { url, port } = await start();
    expect(url).toBe(`http://localhost:${port}`);
    const page = JobPage.parse(await (await fetch(`${url}/v1/boards/demo/jobs`)).json());
    expect(page.total).toBeGreaterThanOrEqual(24);
    expect(page.data[0]?.canonicalUrl).toMatch(new RegExp(`^${url}/`));
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const problem = Problem.parse(await (await fetch(`${url}/v1/boards/nobody`)).json());
    expect((await fetch(problem.type)).status).toBe(200);
  });

  it('says which boards have no contact for erasure requests', async () => {
    const said: string[] = [];
    const log = { ...silentLog, write: (level: string, message: string) => void said.push(`${level} ${message}`) };
    const first = await start({}, { log });
    const warning = 'warn No contact for erasure requests on demo: boards put SLUG --notify EMAIL names one';
    expect(said).toContain(warning);
    const adminKey = (await readFile(join(dataDir, 'admin-key'), 'utf8')).trim();
    await fetch(`${first.url}/v1/admin/boards/demo`, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ notifyEmail: 'desk@operator.example' }),
    });
    await first.close();
    said.length = 0;
    await start({}, { log });
    expect(said).not.toContain(warning);
  });

  it('seeds nothing when told so, or when the store was used before', async () => {
    const boards = async (server: RunningServer) => (await fetch(`${server.url}/v1/boards/demo`)).status;
    const first = await start({}, { samples: false });
    expect(await boards(first)).toBe(404);
    await fetch(`${first.url}/v1/admin/boards/mine`, {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${(await readFile(join(dataDir, 'admin-key'), 'utf8')).trim()}`,
        'Content-Type': 'application/json',
      },
      body: '{"title":"Mine"}',
    });
    await first.close();
    const second = await start();
    expect(await boards(second)).toBe(404);
    expect((await fetch(`${second.url}/v1/boards/mine`)).status).toBe(200);
  });

  it('makes an admin key once, for this user only', async () => {
    await (await start()).close();
    const file = join(dataDir, 'admin-key');
    const key = await readFile(file, 'utf8');
    expect(key).toMatch(/^sk_[\w-]{43}\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { url } = await start();
    expect(await readFile(file, 'utf8')).toBe(key);
    const response = await fetch(`${url}/v1/admin/boards`, { headers: { Authorization: `Bearer ${key.trim()}` } });
    expect(response.status).toBe(200);
  });

  it('makes no key when it is given one', async () => {
    const { url } = await start({ adminKey: 'sk_0123456789abcdef' });
    expect(existsSync(join(dataDir, 'admin-key'))).toBe(false);
    const headers = { Authorization: 'Bearer sk_0123456789abcdef' };
    expect((await fetch(`${url}/v1/admin/boards`, { headers })).status).toBe(200);
  });

  it('leaves a note while it runs', async () => {
    const server = await start();
    const note = join(dataDir, 'host.json');
    expect(JSON.parse(await readFile(note, 'utf8'))).toEqual({
      url: `http://127.0.0.1:${server.port}`,
      pid: process.pid,
    });
    await server.close();
    expect(existsSync(note)).toBe(false);
  });

  it('refuses a second one on the same file, or on the same port, and leaves nothing open', async () => {
    const { port, url } = await start();
    await expect(start()).rejects.toThrow(StoreLocked);
    const other = await mkdtemp(join(tmpdir(), 'fractional-server-'));
    await expect(start({ port, dataDir: other })).rejects.toThrow(/EADDRINUSE/);
    await rm(other, { recursive: true });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('says so when its folder is a file', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    await expect(start({ dataDir: file })).rejects.toThrow();
  });
});

describe('bytes that are no request', () => {
  it.each([
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['an odd host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a long header', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['a long address', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
  ])('get a problem: %s', async (_, bytes, status) => {
    const { port } = await start({}, { samples: false });
    const answer = await send(port, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    const body = answer.slice(answer.indexOf('\r\n\r\n') + 4).replace(/^[\da-f]+\r\n|\r\n0\r\n\r\n$/g, '');
    expect(Problem.parse(JSON.parse(body)).requestId).toBeTruthy();
  });
});

describe('stopping', () => {
  it('finishes what is under way, takes nothing new, and may be asked twice', async () => {
    const server = await start();
    const { port } = server;
    const agent = new Agent({ keepAlive: true });
    const slow = connect(port, '127.0.0.1');
    const key = (await readFile(join(dataDir, 'admin-key'), 'utf8')).trim();
    const body = '{"title":"Slowly"}';
    slow.write(`PUT /v1/admin/boards/slow HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n`);
    slow.write(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
    await new Promise((resolve) => get({ port, path: '/healthz', agent }, (res) => res.resume().on('end', resolve)));
    const stopped = Promise.all([server.close(), server.close()]);
    await new Promise((resolve) => setTimeout(resolve, 150));
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow();
    const answer = new Promise<string>((resolve) => slow.once('data', (chunk) => resolve(chunk.toString())));
    slow.write(body.slice(5));
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    const answeredAt = Date.now();
    await stopped;
    expect(Date.now() - answeredAt).toBeLessThan(5_000);
    agent.destroy();
  });
});

describe('whoever writes', () => {
  const limits = { ...readConfig({}).limits, upload: { perAddress: 1, perBoard: 1000 } };
  const upload = async ({ url }: RunningServer, headers: Record<string, string> = {}) => {
    const all = { 'Idempotency-Key': crypto.randomUUID(), ...headers };
    return fetch(`${url}/v1/boards/demo/uploads`, { method: 'POST', headers: all, body: 'Ten years of it.' });
  };

  it('is limited by the address of the connection', async () => {
    const server = await start({ limits, trustedProxies: [] });
    expect((await upload(server)).status).toBe(201);
    for (const address of ['203.0.113.7', '203.0.113.8'])
      expect((await upload(server, { 'X-Forwarded-For': address })).status).toBe(429);
  });

  it('is limited by what a proxy on the same machine says', async () => {
    const server = await start({ limits });
    const statuses: number[] = [];
    for (const address of ['203.0.113.7', '203.0.113.8', '1.1.1.1, 203.0.113.7'])
      statuses.push((await upload(server, { 'X-Forwarded-For': address })).status);
    expect(statuses).toEqual([201, 201, 429]);
  });
});
