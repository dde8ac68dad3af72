// A real host with its samples on a free port, and in front of it a proxy that fails as the path asks: for tests only.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Faults stand before the path: `/~delay=300/v1/…`, `/~status=503/v1/…`, `/~reset/v1/…`, `/~garbage/v1/…`,
 * `/~wait=SECONDS/v1/…`, which is asked to wait so long, and `/~flaky=NAME/v1/…`, which resets while the switch NAME is on:
 * `POST /~switch/NAME/on` or `/off`. Of scripts that load each other, `/~hold=NAME/embed/…` never answers for the files
 * whose names begin so, and `/~lose=NAME/embed/…` resets. Of what is sent, `/~refuse=CODE/v1/…` is refused with that problem
 * (with any other word by no problem at all), `/~slow=600000/v1/…` waits, `/~unsure=NAME/v1/…` arrives while the switch is
 * on, but its answer is lost and no later one comes, and `/~busy=NAME/v1/…` is told to come again in a second.
 * While the switch is on, `/~barred=NAME/v1/…` refuses the page, as the host does: a form's token, too.
 * `/~admin=all/v1/admin/…` asks with the operator's key.
 * @param {{port?: number, adminKey?: string}} [options] by default any free port, and a key that nobody is told
 * @returns {Promise<{url: string, mails: string, close(): Promise<void>}>} `mails`: the folder that mails are written to
 */
export async function startTestHost({ port: wanted = 0, adminKey = '' } = {}) {
  const { readConfig, startServer } = await import('../../packages/host/dist/index.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'fractional-test-'));
  const config = readConfig({
    ...{ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ADMIN_KEY: adminKey },
    // Tests send more in a minute than people in an hour.
    APPLICATIONS_PER_HOUR: '100000,100000',
    UPLOADS_PER_HOUR: '100000,100000',
    SUBSCRIPTIONS_PER_HOUR: '100000,100000',
  });
  const host = await startServer(config);
  const proxy = createServer(faultsBefore(new URL(host.url), adminKey));
  await once(proxy.listen(wanted, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  const close = async () => {
    proxy.closeAllConnections();
    proxy.close();
    await host.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: `http://127.0.0.1:${port}`, mails: join(dataDir, 'mail'), close };
}

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after, x-request-id' };

/** What a visitor's application or file may be refused with. */
const refusals = {
  'job-closed': 409,
  'job-not-found': 404,
  'origin-not-allowed': 403,
  'rate-limited': 429,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'file-refused': 422,
  unavailable: 503,
  outdated: 400,
};

function refuse(code, outgoing) {
  const status = refusals[code];
  if (!status) return outgoing.writeHead(404, cors).end('A page of something in between.');
  const headers = {
    ...cors,
    'content-type': 'application/problem+json',
    'retry-after': status === 503 ? '100' : '600',
  };
  const errors =
    status === 400 ? [{ pointer: '/body/consents/0/version', code, message: 'It has changed.' }] : undefined;
  const problem = { type: 'about:blank', title: `Refused: ${code}`, status, code, requestId: 'test-request', errors };
  return outgoing.writeHead(status, headers).end(JSON.stringify(problem));
}

function faultsBefore(target, adminKey) {
  const switchedOn = new Set();
  const lost = new Set();
  return (incoming, outgoing) => {
    const [, name, value = '', path = ''] = /^\/~([a-z]+)(?:[=/]([\w-]+))?(\/.*)$/.exec(incoming.url) ?? [];
    const pass = () => forward(target, path || incoming.url, incoming, outgoing);
    const unlessNamed = (act) => (path.includes(`/${value}`, path.lastIndexOf('/')) ? act() : pass());
    const faults = {
      switch: () => {
        switchedOn[path === '/on' ? 'add' : 'delete'](value);
        outgoing.writeHead(204, cors).end();
      },
      delay: () => setTimeout(pass, Number(value)).unref(),
      status: () => outgoing.writeHead(Number(value), { ...cors, 'x-request-id': 'test-request' }).end('broken'),
      reset: () => incoming.socket.destroy(),
      wait: () => outgoing.writeHead(429, { ...cors, 'retry-after': value }).end(),
      garbage: () => outgoing.writeHead(200, { ...cors, 'content-type': 'application/json' }).end('{"data":[{}]}'),
      hold: () => unlessNamed(() => {}),
      lose: () => unlessNamed(() => incoming.socket.destroy()),
      refuse: () => (incoming.method === 'POST' ? refuse(value, outgoing) : pass()),
      barred: () =>
        switchedOn.has(value) && (incoming.method === 'POST' || path.endsWith('/form-token'))
          ? refuse('origin-not-allowed', outgoing)
          : pass(),
      slow: () => (incoming.method === 'POST' ? setTimeout(pass, Number(value)).unref() : pass()),
      busy: () => (incoming.method === 'POST' && switchedOn.has(value) ? later(outgoing) : pass()),
      admin: () => {
        outgoing.setHeader('access-control-allow-origin', '*');
        incoming.headers.authorization = `Bearer ${adminKey}`;
        forward(target, path, incoming, outgoing);
      },
      unsure: () => {
        if (incoming.method !== 'POST' || !switchedOn.has(value)) return pass();
        // A page of something in between, which says nothing about what was sent before.
        if (lost.has(value)) return outgoing.writeHead(404, cors).end('lost');
        return forward(target, path, incoming, outgoing, (answer) => {
          // What was asked for first, such as a proof, is answered.
          if (answer.statusCode !== 201) return false;
          lost.add(value);
          answer.resume().on('end', () => incoming.socket.destroy());
          return true;
        });
      },
      flaky: () => (switchedOn.has(value) ? incoming.socket.destroy() : pass()),
    };
    // A browser asks for permission first; what is to fail is what it then does.
    (incoming.method === 'OPTIONS' ? pass : (faults[name] ?? pass))();
  };
}

function later(outgoing) {
  outgoing.writeHead(503, { ...cors, 'retry-after': '1' }).end('busy');
}

/** @typedef {(answer: import('node:http').IncomingMessage) => boolean} Take whether the answer is to go no further */

function forward({ hostname, port }, path, incoming, outgoing, take = /** @type {Take} */ (() => false)) {
  const { method, headers } = incoming;
  const upstream = request({ hostname, port, path, method, headers }, (answer) => {
    if (take(answer)) return;
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  incoming.pipe(upstream);
}
