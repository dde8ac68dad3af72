import { randomUUID } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { Erasure } from '@fractional-embed/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesWith, formTokenOf, newCanary } from '../erasure/canaries.test-support.js';
import { startBlobServer } from '../store/intake/file-bytes/blob-server.test-support.js';
import { buildCli, type Cli, openFolder } from './cli.test-support.js';

let cli: Cli;
beforeAll(async () => {
  cli = await buildCli();
});
afterAll(() => cli.remove());

const key = 'sk_0123456789abcdef';
const asAdmin = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };

/** A blob store that tells of each deletion, and waits for what is done about it. */
async function startWatchedBlobs() {
  const blobs = await startBlobServer();
  const behind = new URL(blobs.urlOf('').replace('s3:', 'http:'));
  const watch = { onDelete: async () => {} };
  const proxy = createServer((asked, answer) => {
    const pass = async () => {
      if (asked.method === 'DELETE') await watch.onDelete();
      const { method, url: path, headers } = asked;
      const onward = request({ host: '127.0.0.1', port: behind.port, method, path, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 500, response.headers);
        void pipeline(response, answer).catch(() => {});
      });
      await pipeline(asked, onward);
    };
    void pass().catch(() => answer.destroy());
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => proxy.once('listening', resolve));
  const url = new URL(blobs.urlOf(''));
  url.port = String((proxy.address() as AddressInfo).port);
  const close = async () => {
    proxy.closeAllConnections();
    proxy.close();
    await blobs.close();
  };
  return { url: url.href, directory: blobs.directory, watch, close };
}

/** Applications with a file each. */
async function apply(hostUrl: string, count: number, who: { name: string; email: string }): Promise<void> {
  const board = `${hostUrl}/v1/boards/demo`;
  const { data } = (await (await fetch(`${board}/jobs`)).json()) as { data: { id: string }[] };
  const form = JSON.stringify({ kind: 'form', resume: 'required' });
  await fetch(`${hostUrl}/v1/admin/jobs/${data[0]?.id}/application`, { method: 'PUT', headers: asAdmin, body: form });
  const formToken = await formTokenOf(board);
  // Nobody fills in a form at once.
  if (formToken !== undefined) await setTimeout(3_100);
  const post = async (path: string, body: string) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    const response = await fetch(board + path, { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    return ((await response.json()) as { id: string }).id;
  };
  for (let sent = 0; sent < count; sent += 1) {
    const resume = await post('/uploads', `What ${who.name} did.`);
    await post(`/jobs/${data[0]?.id}/applications`, JSON.stringify({ ...who, resume, formToken }));
  }
}

it('an erasure that the host does not survive is finished by the next', { timeout: 60_000 }, async () => {
  const folder = await openFolder(cli);
  const blobs = await startWatchedBlobs();
  const canary = newCanary();
  const email = `${canary}@example.org`;
  const start = async () => {
    const host = await folder.serve({ ADMIN_KEY: key, BLOB_URL: blobs.url });
    const erase = async (dryRun = false) => {
      const body = JSON.stringify({ email, dryRun });
      const answer = await fetch(`${host.url}/v1/admin/erasures`, { method: 'POST', headers: asAdmin, body });
      return Erasure.parse(await answer.json());
    };
    return { ...host, erase };
  };
  let host = await start();
  await apply(host.url, 4, { name: canary, email });
  // Amid the bytes, and behind the last of them.
  for (const fatal of [2, 4]) {
    let deleted = 0;
    blobs.watch.onDelete = async () => {
      deleted += 1;
      if (deleted === fatal) host.child.kill('SIGKILL');
    };
    await host.erase().catch(() => {});
    await host.finished;
    blobs.watch.onDelete = async () => {};
    host = await start();
    // The rows still say where to go on.
    expect(await host.erase(true)).toMatchObject({ applications: 4, files: 4 });
  }
  expect(await host.erase()).toMatchObject({ applications: 4, files: 4, compacted: true });
  // Neither bytes without a row are left, nor mails without an entry.
  for (const place of [folder.dataDir, blobs.directory]) expect(await filesWith(place, canary)).toEqual([]);
  expect(await filesWith(blobs.directory, 'upl_')).toEqual([]);
  host.child.kill('SIGKILL');
  await host.finished;
  await blobs.close();
  await folder.remove();
});
