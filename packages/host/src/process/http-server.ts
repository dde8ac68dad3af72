import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { getRequestListener } from '@hono/node-server';
import type { Peer } from '../http/context.js';
import { problemResponse } from '../http/problem.js';

type Fetch = (request: Request, peer: Peer) => Response | Promise<Response>;

/** Node waits minutes by default, for any number of clients: enough for a few slow ones to hold a server. */
const limits = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  /** Longer than the minute after which load balancers give up idle connections, so that they close first. */
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  /** How often the timeouts above are looked at; Node's 30 s would make 10 s mean up to 40. */
  connectionsCheckingInterval: 1_000,
  /** Node's own refusal of a request without a host has no body; ours has. */
  requireHostHeader: false,
};
const maxConnections = 2_000;
/** A client that neither sends nor reads for so long is gone. */
const idleSocketTimeoutMs = 130_000;

/** Answers under way: those that are not written yet when a server closes can still say so. */
const unanswered = new WeakMap<Server, Set<ServerResponse>>();

/** A server that answers by `fetch`, and what never becomes a request with a problem too. */
export function createHttpServer(fetch: Fetch): Server {
  const answer = getRequestListener(
    async (request, { incoming }) => {
      const response = await fetch(request, { peerAddress: incoming.socket.remoteAddress });
      return incoming.complete ? response : closing(response, incoming);
    },
    { errorHandler: badRequest },
  );
  const open = new Set<ServerResponse>();
  const server = createServer(limits, (incoming, outgoing) => {
    open.add(outgoing);
    outgoing.once('close', () => open.delete(outgoing));
    void answer(incoming, outgoing);
  });
  unanswered.set(server, open);
  server.maxConnections = maxConnections;
  server.setTimeout(idleSocketTimeoutMs);
  server.on('clientError', refuse);
  return server;
}

/** For so long a client may go on sending what nobody reads: one that is cut off amid it never sees the answer. */
const unreadForMs = 500;

/** An answer that came before the request's end, which nobody will read: the connection is of no more use. */
async function closing(response: Response, incoming: Readable): Promise<Response> {
  incoming.resume();
  // Also ends, without an error of ours, when the client goes away.
  await finished(incoming, { signal: AbortSignal.timeout(unreadForMs) }).catch(() => {});
  response.headers.set('Connection', 'close');
  return response;
}

/** @returns the port, which the system chose when `port` was 0. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

const closeIdleEveryMs = 50;

/** Takes no more connections and lets open requests finish, but not longer than `graceMs`. */
export async function closeGently(server: Server, graceMs: number): Promise<void> {
  // Else a client sends its next request on a connection that we are about to close, and finds it reset.
  server.prependListener('request', (_incoming, outgoing) => outgoing.setHeader('Connection', 'close'));
  for (const outgoing of unanswered.get(server) ?? [])
    if (!outgoing.headersSent) outgoing.setHeader('Connection', 'close');
  // A connection that was busy when we began stays open, idle, once it is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), closeIdleEveryMs);
  const deadline = setTimeout(() => server.closeAllConnections(), graceMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearInterval(sweep);
  clearTimeout(deadline);
}

function badRequest(): Response {
  return problemResponse('invalid-request', {}, { requestId: randomUUID(), publicUrl: '' });
}

const reasons: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers bytes that are no HTTP request. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status = '400', title = ''] = (reasons[error.code ?? ''] ?? '400 Bad Request').split(/ (.*)/);
  const requestId = randomUUID();
  const type = '/problems/invalid-request';
  const body = JSON.stringify({ type, title, status: Number(status), code: 'invalid-request', requestId });
  const head = [
    `HTTP/1.1 ${status} ${title}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${requestId}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
