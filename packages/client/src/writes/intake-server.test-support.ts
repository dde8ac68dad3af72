import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Intake, type Judgement, problem } from './intake.test-support.js';

/** What goes wrong with one request. `before` and `after` are seen from the commit. */
export type Fault =
  | 'none'
  | 'reset-before'
  | 'reset-after'
  | 'failed-before'
  | 'failed-after'
  | 'busy'
  | 'late-before'
  | 'late-after'
  | 'half-answer'
  | 'half-refusal'
  | 'wrong-json'
  | 'portal'
  | 'works-on';

export const faults: readonly Fault[] = [
  'reset-before',
  'reset-after',
  'failed-before',
  'failed-after',
  'busy',
  'late-before',
  'late-after',
  'half-answer',
  'half-refusal',
  'wrong-json',
  'portal',
  'works-on',
];

export interface IntakeServer {
  baseUrl: string;
  intake: Intake;
  /** What was asked so far, oldest first; permission (OPTIONS) aside. */
  requests: { url: string; method: string; headers: IncomingMessage['headers']; body: string; at: number }[];
  /** What goes wrong with the next requests that send something, one after the other; then nothing does. */
  fail: (...faults: Fault[]) => void;
  /** A new host, as if nothing had been. */
  reset: () => void;
  close: () => Promise<void>;
}

/** How long work takes whose client is gone. */
export const workMs = 25;

/** A real server with an honest intake, on which the wire and the process fail as told. */
export async function openIntakeServer(port = 0): Promise<IntakeServer> {
  let planned: Fault[] = [];
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    void readBody(request).then((body) => {
      const { url = '', method = '', headers } = request;
      self.requests.push({ url, method, headers, body, at: performance.now() });
      answer(
        self.intake,
        { url, method, body, key: String(headers['idempotency-key'] ?? '') || undefined },
        response,
        () => planned.shift() ?? 'none',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const self: IntakeServer = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    intake: new Intake(),
    requests: [],
    fail: (...given) => {
      planned = given;
    },
    reset: () => {
      planned = [];
      self.intake = new Intake();
      self.requests.length = 0;
    },
    close: () => close(server),
  };
  return self;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, content-disposition, idempotency-key',
  'access-control-expose-headers': 'retry-after, x-request-id, idempotent-replayed',
};

interface Asked {
  url: string;
  method: string;
  body: string;
  key: string | undefined;
}

function answer(intake: Intake, asked: Asked, response: ServerResponse, nextFault: () => Fault): void {
  const { method, body, key } = asked;
  const path = asked.url.replace(/^\/v1\/boards\/[^/]+/, '');
  if (method === 'GET') send(response, path === '/applications/status' ? intake.status(key) : formToken);
  else if (path.startsWith('/subscriptions')) send(response, subscriptionAnswer(path));
  else work(intake, { operation: path === '/uploads' ? 'upload' : 'apply', key, content: body }, response, nextFault());
}

const formToken: Judgement = { status: 200, body: { formToken: 'shown.now' } };

function subscriptionAnswer(path: string): Judgement {
  if (path === '/subscriptions') return { status: 202, body: { status: 'confirmation-sent' } };
  return { status: 200, body: { status: path.endsWith('confirm') ? 'confirmed' : 'unsubscribed' } };
}

type Ask = Parameters<Intake['commit']>[0];
type Failing = (response: ServerResponse, judgement?: Judgement) => void;

/** Nothing was done. */
const before: Partial<Record<Fault, Failing>> = {
  portal: (response) => send(response, { status: 200, body: '<h1>Sign in', headers: { 'content-type': 'text/html' } }),
  busy: (response) => send(response, problem(503, 'unavailable', { 'retry-after': '0' })),
  'reset-before': (response) => response.socket?.destroy(),
  'failed-before': (response) => send(response, problem(500, 'internal')),
  'late-before': () => {},
  // Of it only the status arrives, and that alone says nothing: another tab's request may be in flight.
  'half-refusal': (response) => sendHalf(response, 409, '{"code":"'),
};

/** It was done, and the client doesn't learn it. */
const after: Partial<Record<Fault, Failing>> = {
  'reset-after': (response) => response.socket?.destroy(),
  'failed-after': (response) => send(response, problem(502, 'unavailable')),
  'late-after': () => {},
  'half-answer': (response) => sendHalf(response, 201, '{"id":"'),
  'wrong-json': (response) => send(response, { status: 201, body: { id: 7 } }),
};

function work(intake: Intake, ask: Ask, response: ServerResponse, fault: Fault): void {
  const failing = before[fault];
  const judged = failing ? undefined : (intake.known(ask) ?? intake.guard(ask));
  if (failing) failing(response);
  else if (judged) send(response, judged);
  else if (fault === 'works-on') goOn(intake, ask, response);
  else (after[fault] ?? send)(response, intake.commit(ask));
}

/** The client hears nothing, and the work goes on: who comes back meanwhile is told that it is in flight. */
function goOn(intake: Intake, ask: Ask, response: ServerResponse): void {
  intake.begin(ask);
  setTimeout(() => intake.commit(ask), workMs);
  response.socket?.destroy();
}

function sendHalf(response: ServerResponse, status: number, begun: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write(begun, () => response.socket?.destroy());
}

function send(response: ServerResponse, { status, body, headers = {} }: Judgement): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
