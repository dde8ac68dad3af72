import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationReceipt, Erasure, OutboxPage, Upload, WebhookWithSecret } from '@fractional-embed/contract';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.js';
import { createLog } from '../log.js';
import { type RunningServer, startServer } from '../server.js';
import { startBlobServer } from '../store/intake/file-bytes/blob-server.test-support.js';
import { describePostgres, freshDatabase } from '../store/testing/postgres.test-support.js';
import { documentWith, filesOfDatabase, filesWith, formTokenOf, newCanary } from './canaries.test-support.js';

const adminKey = 'sk_0123456789abcdef';
const form = {
  ...{ kind: 'form', resume: 'optional', links: 'optional' },
  questions: [
    { id: 'why', kind: 'text', label: 'Why?' },
    { id: 'how', kind: 'long-text', label: 'How?' },
    { id: 'proof', kind: 'file', label: 'Proof?' },
  ],
};

let dataDir: string;
let lines: string[];
let receiver: Server;
/** How far the host's clock is ahead. */
let aheadMs: number;
let server: RunningServer;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fractional-canaries-'));
  lines = [];
  // Of the two webhooks, one arrives and one is refused, so that something still waits to be tried again.
  receiver = createServer((request, response) => {
    response.statusCode = request.url === '/good' ? 200 : 500;
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
});
afterEach(async () => {
  await server.close();
  receiver.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function start(environment: Record<string, string>, laterMs = 0): Promise<void> {
  const config = readConfig({
    ...environment,
    DATA_DIR: dataDir,
    PORT: '0',
    ADMIN_KEY: adminKey,
    WEBHOOK_ALLOW_PRIVATE: '1',
  });
  const log = createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  aheadMs = laterMs;
  server = await startServer(config, { log, now: () => new Date(Date.now() + aheadMs) });
}

const admin = (method: string, path: string, body?: unknown) =>
  fetch(`${server.url}/v1/admin${path}`, {
    method,
    headers: { Authorization: `Bearer ${adminKey}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });

/** Everything that somebody can send, with a word in every place for words. */
async function plant(canary: string, email: string) {
  const board = `${server.url}/v1/boards/demo`;
  const { data } = (await (await fetch(`${board}/jobs`)).json()) as { data: { id: string }[] };
  const [job = '', closed = ''] = data.map(({ id }) => id);
  await admin('PUT', `/jobs/${job}/application`, form);
  await admin('POST', `/jobs/${closed}/close`);
  const { port } = receiver.address() as AddressInfo;
  for (const path of ['good', 'bad']) {
    const url = `http://127.0.0.1:${port}/${path}`;
    WebhookWithSecret.parse(await (await admin('POST', '/webhooks', { url })).json());
  }
  const formToken = await formTokenOf(board);
  // Nobody fills in a form at once.
  aheadMs += 10_000;
  let count = 0;
  const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    fetch(`${board}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: {
        ...{ 'Content-Type': 'application/json', 'Idempotency-Key': `${canary}-key-${(count += 1)}-0000` },
        ...{
          'User-Agent': `${canary}-agent`,
          'X-Forwarded-For': `${canary}.address.example`,
          Referer: `https://${canary}.example/`,
        },
        ...headers,
      },
    });
  const named = { 'Content-Disposition': `attachment; filename="${canary}.txt"` };
  const upload = async () => Upload.parse(await (await post('/uploads', documentWith(canary), named)).json()).id;
  const application = {
    ...{
      formToken,
      name: `${canary} Namewitz`,
      email,
      links: [`https://${canary}.example/me`],
      resume: await upload(),
    },
    answers: [
      { questionId: 'why', value: `Because ${canary}` },
      { questionId: 'how', value: `${canary} `.repeat(700) },
      { questionId: 'proof', value: await upload() },
    ],
  };
  const apply = (change: object = {}, headers = {}, to = job) =>
    post(`/jobs/${to}/applications`, JSON.stringify({ ...application, ...change }), headers);
  const key = { 'Idempotency-Key': `${canary}-the-kept-key` };
  const first = await apply({}, key);
  const statuses = [
    await apply({}, key),
    await apply({ name: `${canary} other` }, key),
    await apply({}),
    await apply({ email: canary, name: '' }),
    await apply({ resume: undefined, answers: [] }, {}, closed),
    await apply({ resume: undefined, answers: [] }),
    await post(`/jobs/${canary}/applications?q=${canary}`, `{"${canary}`),
    await post(`/jobs/${job}/applications`, 'x', { 'Content-Type': `text/${canary}` }),
    await post('/uploads', new TextEncoder().encode(`%PDF-1.4 ${canary}`), named),
    await post('/subscriptions', JSON.stringify({ formToken, email })),
    await post('/subscriptions', JSON.stringify({ email: `${canary} at nowhere` })),
    await fetch(`${server.url}/newsletter/confirm?token=${canary}`),
    await fetch(`${server.url}/${canary}`),
  ].map(({ status }) => status);
  const { id } = ApplicationReceipt.parse(await first.json());
  return { id, statuses, again: () => apply({}, key), strayUpload: upload };
}

/** Until both mails and the good webhooks have left, and the bad ones were tried. */
async function delivered(): Promise<void> {
  for (;;) {
    const { data } = OutboxPage.parse(await (await admin('GET', '/outbox?limit=100')).json());
    const settled = data.filter(({ state, attempts }) => state === 'sent' || attempts > 0);
    if (data.length >= 7 && settled.length === data.length) return;
    await sleep(20);
  }
}

interface Around {
  before?: () => Promise<unknown>;
  after?: () => Promise<unknown>;
}

async function plantAndErase(environment: Record<string, string>, places: string[], around: Around = {}) {
  await start(environment);
  const canary = newCanary();
  const email = `${canary}@applicant.example`;
  const planted = await plant(canary, email);
  expect(planted.statuses).toEqual([201, 422, 400, 400, 409, 201, 400, 415, 422, 202, 400, 404, 404]);
  await delivered();
  await around.before?.();
  // Or the test could not fail.
  for (const place of places) expect(await filesWith(place, canary), place).not.toEqual([]);
  expect(await filesWith(join(dataDir, 'mail'), canary)).toHaveLength(3);
  const erased = await admin('POST', '/erasures', { email: ` ${email.toUpperCase()}` });
  expect(Erasure.parse(await erased.json())).toEqual({
    ...{ dryRun: false, applications: 2, files: 2, subscriptions: 1, outboxEntries: 7, mailFiles: 3, compacted: true },
  });
  await around.after?.();
  expect(ApplicationReceipt.parse(await (await planted.again()).json()).id).toBe(planted.id);
  expect((await admin('GET', `/applications/${planted.id}`)).status).toBe(404);
  for (const place of places) expect(await filesWith(place, canary), place).toEqual([]);
  const said = [
    ...lines,
    await (await admin('GET', '/audit?limit=100')).text(),
    await (await fetch(`${server.url}/metrics`)).text(),
  ];
  expect(said.join('').toLowerCase()).not.toContain(canary);
  return { ...planted, canary };
}

it('what a person sent is nowhere after erasure, and what nobody claimed goes by itself', {
  timeout: 60_000,
}, async () => {
  const { strayUpload, canary } = await plantAndErase({}, [dataDir]);
  // Nobody can say whose a file is that no application refers to: it lives for a day.
  await strayUpload();
  expect(await filesWith(dataDir, canary)).not.toEqual([]);
  await server.close();
  await start({}, 25 * 3_600_000);
  while ((await filesWith(dataDir, canary)).length > 0) await sleep(50);
  await server.close();
  expect(await filesWith(dataDir, canary)).toEqual([]);
});

it('nor in a blob store', { timeout: 60_000 }, async () => {
  const blobs = await startBlobServer();
  await plantAndErase({ BLOB_URL: blobs.urlOf('') }, [dataDir, blobs.directory]);
  expect(await filesWith(blobs.directory, 'upl_')).toEqual([]);
  await server.close();
  await blobs.close();
});

describePostgres('on Postgres', () => {
  it('nor in the tables’ files once the operator has written them anew', { timeout: 60_000 }, async () => {
    const { databaseUrl, drop } = await freshDatabase();
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const folder = await filesOfDatabase(client);
    await plantAndErase({ DATABASE_URL: databaseUrl }, [dataDir, ...(folder ? [folder] : [])], {
      // Statistics keep copies of values, which no erasure would reach.
      before: () => client.query('analyze').then(() => client.query('checkpoint')),
      after: () => client.query('vacuum full').then(() => client.query('checkpoint')),
    });
    await client.end();
    await server.close();
    await drop();
  });
});
