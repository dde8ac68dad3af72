// What goes wrong with one request, seen from the host's commit.

import { reset } from './reset.mjs';

/**
 * @typedef {object} Exchange one request on its way
 * @property {import('node:net').Socket} client
 * @property {import('./http-messages.mjs').Message} request
 * @property {() => Promise<Buffer | undefined>} ask sends the request to a host and gives the answer's bytes
 * @property {(share: number) => void} askInPart sends so much of the request to a host, and then resets
 * @property {() => void} askAndReset sends the request to a host, and resets as soon as it has left
 * @property {() => void} goOffline resets everything that is under way, and all that comes for a moment
 */

const dripMs = 15;

/** Each ends the connection by itself, or leaves it open where the client can use it again. */
const acts = {
  /** @param {Exchange} exchange */
  none: async ({ client, ask }) => give(client, await ask()),
  'reset-before': async ({ client }) => reset(client),
  'cut-request': async ({ client, askInPart }) => {
    askInPart(0.6);
    reset(client);
  },
  'failed-before': async ({ client }) => give(client, problem(500, 'internal')),
  busy: async ({ client }) => give(client, problem(503, 'unavailable', 'Retry-After: 1\r\n')),
  /** The client gives up by itself. */
  'late-before': async () => {},
  portal: async ({ client }) => give(client, answer('200 OK', 'text/html', '<h1>Sign in to the network')),
  offline: async ({ goOffline }) => goOffline(),
  'reset-amid': async ({ client, askAndReset }) => {
    askAndReset();
    reset(client);
  },
  'works-on': async ({ client, ask }) => {
    reset(client);
    await ask();
  },
  'reset-after': async ({ client, ask }) => {
    await ask();
    reset(client);
  },
  'failed-after': async ({ client, ask }) => {
    await ask();
    give(client, answer('502 Bad Gateway', 'text/html', '<h1>Bad gateway'));
  },
  'late-after': async ({ ask }) => {
    await ask();
  },
  'half-answer': async ({ client, ask }) => {
    const bytes = await ask();
    if (!bytes || client.destroyed) return;
    client.write(bytes.subarray(0, Math.floor(bytes.length * 0.9)), () => reset(client));
  },
  'slow-answer': async ({ client, ask }) => {
    const bytes = await ask();
    if (!bytes) return reset(client);
    for (let at = 0; at < bytes.length && !client.destroyed; at += 100) {
      client.write(bytes.subarray(at, at + 100));
      await new Promise((resolve) => setTimeout(resolve, dripMs));
    }
  },
};

/** All of them, less `none`. */
export const faultNames = Object.keys(acts).filter((name) => name !== 'none');

/** @param {Exchange} exchange */
export function act(name, exchange) {
  return acts[name](exchange);
}

function give(client, bytes) {
  if (!bytes) reset(client);
  else if (!client.destroyed) client.write(bytes);
}

function problem(status, code, more = '') {
  const body = { type: `/problems/${code}`, title: 'Not now', status, code, requestId: 'none-of-the-host' };
  return answer(`${status} Not now`, 'application/problem+json', JSON.stringify(body), more);
}

function answer(status, type, body, more = '') {
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  const cors = 'Access-Control-Allow-Origin: *\r\nAccess-Control-Expose-Headers: Retry-After\r\n';
  return Buffer.from(`${head}${cors}${more}\r\n${body}`);
}
