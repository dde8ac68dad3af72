import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Serves one page on a free port of this machine, at whatever path.
 * @param {string} html
 * @returns {Promise<{url: string, close(): void}>}
 */
export async function serveText(html) {
  const server = createServer((_, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    outgoing.end(html);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
