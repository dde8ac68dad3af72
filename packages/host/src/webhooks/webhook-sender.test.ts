import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { errorWord } from '../delivery/sender.js';
import { addToOutbox } from '../store/outbox/add-to-outbox.js';
import type { OutboxClaim } from '../store/outbox/outbox-store.js';
import { applicant, putApplication } from '../store/testing/applications.test-support.js';
import { now as receivedAt } from '../store/testing/opened-store.test-support.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { webhookSender } from './webhook-sender.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let servers: Server[];
let senders: { close(): Promise<void> }[];
beforeEach(async () => {
  raw = await openRawSqlite();
  await raw.store.boards.put('demo', {}, receivedAt);
  servers = [];
  senders = [];
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.close()));
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  await raw.close();
});

/** A receiver on a free port of this machine. */
async function receive(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

function senderOf(change: Partial<Parameters<typeof webhookSender>[0]> = {}) {
  const send = webhookSender({ store: raw.store, now: () => new Date(), allowPrivate: true, ...change });
  senders.push(send);
  return send;
}

/** A claim of a new application's entry for an endpoint at this address. */
async function claimFor(url: string) {
  const { id: endpoint, secret } = await raw.store.webhooks.add({ url, board: null }, new Date());
  const subject = await putApplication(raw.db, { board: 'demo' });
  await addToOutbox(raw.db, [{ kind: 'webhook', topic: 'application.created', endpoint, subject }], new Date(0));
  const claims = await raw.store.outbox.claim({ kind: 'webhook', now: new Date(), limit: 1, forMs: 60_000 });
  return { claim: claims[0] as OutboxClaim, secret, subject, endpoint };
}

const never = new AbortController().signal;
const statusServer = (status: number, headers: Record<string, string> = {}) =>
  receive((_, response) => response.writeHead(status, headers).end('no'));

describe('a webhook', () => {
  it('is signed, thin, and names nobody', async () => {
    const got: { request: IncomingMessage; body: string }[] = [];
    const url = await receive((request, response) => {
      void text(request).then((body) => {
        got.push({ request, body });
        response.writeHead(204).end();
      });
    });
    const { claim, secret, subject } = await claimFor(url);
    expect(await senderOf()(claim, never)).toEqual({ kind: 'sent' });
    const [{ request, body }] = got as [(typeof got)[0]];
    expect(new Webhook(secret).verify(body, request.headers as Record<string, string>)).toEqual({
      type: 'application.created',
      timestamp: receivedAt.toISOString(),
      data: { id: subject, board: 'demo', jobId: 'job_aaaaaaaaaaaaaaaaaaaa' },
    });
    expect(request.headers).toMatchObject({ 'webhook-id': claim.id, 'content-type': 'application/json' });
    for (const word of [...Object.values(applicant), 'operator']) expect(body).not.toContain(word);
  });

  it('has the same id and body when it comes again', async () => {
    const got: string[] = [];
    const url = await receive((request, response) => {
      void text(request).then((body) => {
        got.push(`${String(request.headers['webhook-id'])} ${body}`);
        response.writeHead(500).end();
      });
    });
    const { claim } = await claimFor(url);
    const send = senderOf();
    for (const attempt of [1, 2]) await send({ ...claim, attempt }, never);
    expect(new Set(got).size).toBe(1);
  });

  it.each([[400], [404], [429], [500], [503]])('that is answered %i is tried again', async (status) => {
    const { claim } = await claimFor(await statusServer(status));
    expect(await senderOf()(claim, never)).toMatchObject({ kind: 'retry', error: `status ${status}` });
  });

  it('is tried again when the receiver says so', async () => {
    const { claim } = await claimFor(await statusServer(503, { 'Retry-After': '120' }));
    expect(await senderOf()(claim, never)).toMatchObject({ kind: 'retry', retryAfterMs: 120_000 });
  });

  it('follows no redirect', async () => {
    let asked = 0;
    const target = await receive((_, response) => {
      asked += 1;
      response.end();
    });
    for (const status of [301, 302, 307, 308]) {
      const { claim } = await claimFor(await statusServer(status, { Location: target }));
      expect(await senderOf()(claim, never)).toMatchObject({ kind: 'retry', error: `status ${status}` });
    }
    expect(asked).toBe(0);
  });

  it('ends for an endpoint that is gone for good, which then is asked no more', async () => {
    let asked = 0;
    const url = await receive((_, response) => {
      asked += 1;
      response.writeHead(410).end();
    });
    const { claim, endpoint } = await claimFor(url);
    const send = senderOf();
    expect(await send(claim, never)).toEqual({ kind: 'dead', error: 'status 410' });
    expect(await send(claim, never)).toEqual({ kind: 'dead', error: 'the endpoint is disabled' });
    expect(asked).toBe(1);
    expect(await raw.store.webhooks.target(endpoint, new Date())).toMatchObject({
      disabledBecause: 'It answered 410 Gone.',
    });
  });

  it('is not sent of what was erased, nor to what was removed', async () => {
    const { claim, endpoint } = await claimFor(await statusServer(204));
    await raw.db.deleteFrom('applications').execute();
    expect(await senderOf()(claim, never)).toEqual({ kind: 'gone' });
    await raw.store.webhooks.remove(endpoint, new Date());
    expect(await senderOf()(claim, never)).toEqual({ kind: 'gone' });
  });

  it('is given up when nobody answers in time, or the host stops', async () => {
    const { claim } = await claimFor(await receive(() => {}));
    const error: unknown = await senderOf({ timeoutMs: 100 })(claim, never).catch((thrown: unknown) => thrown);
    expect(errorWord(error)).toBe('TimeoutError');
    await expect(senderOf()(claim, AbortSignal.timeout(50))).rejects.toThrow();
  });

  it('does not read an endless answer', async () => {
    let sent = 0;
    const url = await receive((_, response) => {
      const pump = () => {
        do sent += 65_536;
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32)));
      };
      response.on('drain', pump);
      pump();
    });
    const { claim } = await claimFor(url);
    expect(await senderOf()(claim, never)).toEqual({ kind: 'sent' });
    expect(sent).toBeLessThan(10_000_000);
  });
});

describe('private addresses', () => {
  it.each(['127.0.0.1', 'localhost', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    '%s is not connected to',
    async (host) => {
      let asked = 0;
      const { port } = new URL(
        await receive((_, response) => {
          asked += 1;
          response.end();
        }),
      );
      const { claim } = await claimFor(`http://${host}:${port}/`);
      const error: unknown = await senderOf({ allowPrivate: false })(claim, never).catch((thrown: unknown) => thrown);
      expect(errorWord(error)).toBe('PRIVATE_ADDRESS');
      expect(asked).toBe(0);
    },
  );
});
