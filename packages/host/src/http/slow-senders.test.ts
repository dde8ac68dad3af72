import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeGently, createHttpServer, listen } from '../process/http-server.js';
import { type ApplyHost, freshKey, openApplyHost, someone, toJob } from './apply.test-support.js';

// Over real connections: what a body costs before it has come cannot be seen without one.

let host: ApplyHost;
let port: number;
const server = createHttpServer((request, peer) => host.app.fetch(request, peer));
const sockets: Socket[] = [];
let requestCount = 0;
server.on('request', () => (requestCount += 1));
beforeAll(async () => {
  host = await openApplyHost(() => ({ trustedProxies: ['loopback'] }));
  port = await listen(server, 0, '127.0.0.1');
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await closeGently(server, 100);
  await host.close();
});

/** Announces more than it sends, and sends no more. */
async function sendSlowly(path: string, headers: readonly string[], framing = 'Content-Length: 1000') {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  const head = [`POST ${path} HTTP/1.1`, 'Host: h', `Idempotency-Key: ${freshKey()}`, framing, ...headers];
  socket.write(`${head.join('\r\n')}\r\n\r\n${framing.startsWith('Content') ? '' : '1\r\n'}{`);
  return socket;
}

const slowly = async (count: number, ...args: Parameters<typeof sendSlowly>) =>
  Promise.all(Array.from({ length: count }, () => sendSlowly(...args)));

const isJson = ['Content-Type: application/json'];

it.each(['Content-Length: 1000', 'Transfer-Encoding: chunked'])(
  'keep nobody from applying, in a body with %s',
  async (framing) => {
    const before = requestCount;
    await slowly(220, toJob('short'), isJson, framing);
    await expect.poll(() => requestCount, { timeout: 5000 }).toBe(before + 220);
    const application = { formToken: host.formToken, ...someone };
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': freshKey() };
    const send = async () =>
      fetch(`http://127.0.0.1:${port}${toJob('short')}`, {
        ...{ method: 'POST', headers },
        body: JSON.stringify(application),
      });
    expect((await send()).status).toBe(201);
    expect((await send()).headers.get('Idempotent-Replayed')).toBe('true');
  },
);

const uploads = '/v1/boards/apply/uploads';

it('keep nobody of another address from uploading', async () => {
  const from = (address: string) => ({ 'X-Forwarded-For': address });
  let refusedCount = 0;
  for (const socket of await slowly(40, uploads, ['X-Forwarded-For: 203.0.113.7']))
    socket.once('data', () => (refusedCount += 1));
  await expect.poll(() => refusedCount, { timeout: 5000 }).toBe(32);
  const upload = async (address: string) =>
    fetch(`http://127.0.0.1:${port}${uploads}`, {
      method: 'POST',
      headers: {
        ...from(address),
        ...{ 'Content-Disposition': 'attachment; filename=cv.txt', 'Idempotency-Key': freshKey() },
      },
      body: 'Ten years of it.',
    });
  expect((await upload('203.0.113.8')).status).toBe(201);
  const refused = await upload('203.0.113.7');
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '2']);
});

it('are told that their connection is of no more use when the answer comes before the body', async () => {
  const socket = await sendSlowly(toJob('short'), isJson, 'Content-Length: 1000000');
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer).toMatch(/\r\nConnection: close\r\n/i);
});

it('read a refusal after all that they had to send', async () => {
  const body = new Uint8Array(8 * 1024 * 1024);
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': freshKey() };
  const init = { method: 'POST', headers, body };
  const response = await fetch(`http://127.0.0.1:${port}${toJob('short')}`, init);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'body-too-large' });
});
