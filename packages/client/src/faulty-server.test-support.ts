import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface FaultyServer {
  baseUrl: string;
  /** What was asked so far, oldest first. */
  requests: { url: string; headers: IncomingMessage['headers']; at: number }[];
  /** Sets what is answered: one after the other, the last again and again. */
  answer: (...answers: Answer[]) => void;
  close: () => Promise<void>;
}

/** A real server that does what it is told, such as breaking off in the middle. */
export async function openFaultyServer(): Promise<FaultyServer> {
  let answers: Answer[] = [];
  const requests: FaultyServer['requests'] = [];
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers, at: performance.now() });
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (...given) => {
      answers = given;
      requests.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer in one piece. */
export function reply(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => {
    const isText = typeof body === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json', ...headers });
    response.end(isText ? body : JSON.stringify(body));
  };
}

/** A problem as the contract has it. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Answer {
  const body = { type: 'about:blank', title: `It is ${code}`, status, code, requestId: 'req-7' };
  return reply(status, body, { 'content-type': 'application/problem+json', ...headers });
}

export const resetConnection: Answer = (response) => response.socket?.destroy();

/** Headers that promise more than comes before the connection breaks. */
export const breakOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"slug":"demo",', () => response.socket?.destroy());
};

/** Headers and the body's beginning, and then nothing. */
export const stall: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"slug":');
};

export const neverAnswer: Answer = () => {};

export const board = {
  slug: 'demo',
  title: 'Demo',
  url: null,
  currency: 'USD',
  defaultSort: 'newest',
  theme: { accent: null },
  updatedAt: '2026-01-31T09:00:00Z',
};
