import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openTestHost } from '../http/app.test-support.js';
import { closeGently, createHttpServer, listen } from './http-server.js';

it('tells clients whose answer comes while it closes not to use their connection again', async () => {
  const waiting: (() => void)[] = [];
  const server = createHttpServer(async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return new Response('late');
  });
  const port = await listen(server, 0, '127.0.0.1');
  const asked = request({ port, host: '127.0.0.1', headers: { Connection: 'keep-alive' } }).end();
  await expect.poll(() => waiting.length).toBe(1);
  const closed = closeGently(server, 5000);
  waiting[0]?.();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  expect(response.headers.connection).toBe('close');
  response.resume();
  await closed;
});

it.each([
  ['with its length', 'Content-Length: 1000'],
  ['in chunks', 'Transfer-Encoding: chunked'],
])('takes a client that goes away amid a body %s for no trouble of the host', async (_, framing) => {
  const host = await openTestHost();
  const server = createHttpServer((incoming) => host.app.fetch(incoming));
  const port = await listen(server, 0, '127.0.0.1');
  const socket = connect(port, '127.0.0.1');
  const key = 'Authorization: Bearer sk_test_0123456789abcdef';
  const head = ['PUT /v1/admin/boards/demo HTTP/1.1', 'Host: h', key, 'Content-Type: application/json', framing];
  socket.write(`${head.join('\r\n')}\r\n\r\n5\r\n{"a":\r\n`);
  await once(server, 'request');
  socket.resetAndDestroy();
  await expect.poll(() => host.logLines.find((line) => line.includes('"Answered'))).toBeDefined();
  expect(host.logLines.join('')).toContain('"status":400');
  expect(host.logLines.join('')).not.toContain('"level":"error"');
  await closeGently(server, 100);
  await host.close();
});
