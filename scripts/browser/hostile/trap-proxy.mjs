import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * The only way out of the browser: tells of every request that is not for our host, whoever made it (pages, pings,
 * preconnects, workers), and lets none through.
 *
 * @param {(request: string) => void} tell
 */
export async function startTrapProxy(tell) {
  const server = createServer((incoming, outgoing) => {
    tell(`${incoming.method} ${incoming.url}`);
    outgoing.writeHead(403).end();
  });
  server.on('connect', (incoming, socket) => {
    tell(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
