// A TCP proxy before the hosts that breaks what goes through it as a plan says.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { act } from './faults.mjs';
import { messagesOn } from './http-messages.mjs';
import { reset } from './reset.mjs';

const offlineMs = 150;

/**
 * Whose request it is stands before the path, as in `/~17/v1/…`, where the plan knows number 17. The hosts take turns.
 *
 * @param {(visit: number, operation: string, nth: number) => string} planned what goes wrong with the nth request
 * @returns {Promise<FaultProxy>}
 *
 * @typedef {object} FaultProxy
 * @property {number} port
 * @property {number[]} hosts the ports of the hosts behind it; may change at any time
 * @property {Map<string, number>} injected how often each fault was
 * @property {Promised[]} promised every 201 that a host has given, whether or not anybody heard it
 * @property {{ applications: number, uploads: number }} underWay requests that hosts are working on
 * @property {(visit: number) => void} forget that visit is over
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Promised
 * @property {number} visit
 * @property {string} operation `applications` or `uploads`
 * @property {string} id what the host told
 */
export async function startFaultProxy(planned) {
  const sockets = new Set();
  const state = {
    sockets,
    counts: new Map(),
    planned,
    offlineUntil: 0,
    turn: 0,
    asking: { applications: 0, uploads: 0 },
  };
  const server = createServer((client) => {
    sockets.add(client.setNoDelay(true));
    client.on('error', () => {}).once('close', () => sockets.delete(client));
    if (performance.now() < state.offlineUntil) reset(client);
    else void serve(client, proxy, state);
  });
  /** @type {FaultProxy} */
  const proxy = {
    port: 0,
    hosts: [],
    injected: new Map(),
    promised: [],
    underWay: state.asking,
    forget: (visit) => {
      for (const operation of operations) state.counts.delete(`${visit} ${operation}`);
    },
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  await once(server.listen(0, '127.0.0.1'), 'listening');
  proxy.port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return proxy;
}

const operations = ['applications', 'uploads'];

async function serve(client, proxy, state) {
  const requests = messagesOn(client);
  for (let request = await requests.next(); request; request = await requests.next()) {
    const asked = addressed(request);
    const key = `${asked.visit} ${asked.operation}`;
    const nth = state.counts.get(key) ?? 0;
    const isPlanned = asked.operation !== undefined;
    if (isPlanned) state.counts.set(key, nth + 1);
    const fault = isPlanned ? state.planned(asked.visit, asked.operation, nth) : 'none';
    if (fault !== 'none') proxy.injected.set(fault, (proxy.injected.get(fault) ?? 0) + 1);
    await act(fault, { client, request, ...towards(asked, proxy, state) });
  }
}

/** Whose request it is, and the request as the host is to have it. */
function addressed({ start, head, body }) {
  const [, method, visit, path = ''] = /^(\w+) (?:\/~(\d+))?(\/\S*)/.exec(start) ?? [];
  const operation = method === 'POST' ? operations.find((name) => path.endsWith(`/${name}`)) : undefined;
  const rest = head.subarray(Buffer.byteLength(start, 'latin1'));
  return {
    visit: Number(visit),
    operation: visit === undefined ? undefined : operation,
    isBodiless: method === 'HEAD',
    bytes: Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1`), rest, body]),
  };
}

/** @returns {Omit<import('./faults.mjs').Exchange, 'client' | 'request'>} */
function towards(asked, proxy, state) {
  const open = () => {
    const port = proxy.hosts[state.turn++ % proxy.hosts.length] ?? 1;
    return connect({ port, host: '127.0.0.1', noDelay: true }).on('error', () => {});
  };
  return {
    async ask() {
      const host = open();
      if (asked.operation) state.asking[asked.operation] += 1;
      host.write(asked.bytes);
      const answer = await messagesOn(host).next(asked.isBodiless);
      if (asked.operation) state.asking[asked.operation] -= 1;
      host.destroy();
      if (answer) note(asked, answer, proxy);
      return answer && Buffer.concat([answer.head, answer.body]);
    },
    askInPart: (share) => {
      const host = open();
      host.write(asked.bytes.subarray(0, Math.floor(asked.bytes.length * share)), () => reset(host));
    },
    askAndReset: () => {
      const host = open();
      host.write(asked.bytes, () => reset(host));
    },
    goOffline: () => {
      state.offlineUntil = performance.now() + offlineMs;
      for (const socket of state.sockets) reset(socket);
    },
  };
}

function note({ visit, operation }, { start, body }, proxy) {
  if (operation === undefined || !start.startsWith('HTTP/1.1 201 ')) return;
  proxy.promised.push({ visit, operation, id: JSON.parse(body.toString()).id });
}
