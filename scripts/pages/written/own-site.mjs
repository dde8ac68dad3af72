import { once } from 'node:events';
import { createServer } from 'node:http';

/** What is built may not be there yet when the steps of `npm test` are read. */
const server = () => import('../../../packages/elements/dist/server/index.js');

/** Policies that sites send, as strict as the guide promises to work under. */
const policies = {
  plain: () => undefined,
  linked: (hostUrl) => strict(hostUrl, "'self'"),
  nonce: (hostUrl) => strict(hostUrl, "'nonce-c29tZXRoaW5n'"),
};

function strict(hostUrl, styles) {
  return [
    `default-src 'none'; script-src ${hostUrl}; connect-src ${hostUrl}; style-src ${styles}; form-action 'none'`,
    "require-trusted-types-for 'script'; trusted-types 'none'",
  ].join('; ');
}

/**
 * Somebody's site on Node, which writes an element into each of its pages and has the script from the host.
 *
 * @param {string} hostUrl
 * @param {Record<string, { policy: keyof typeof policies, tag: string, properties: object, options?: object, change?: (html: string) => string }>} pages by path
 */
export async function ownSite(hostUrl, pages) {
  const site = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site');
    const [, tag] = /^\/styles\/([a-z-]+)-[a-z0-9]+\.css$/.exec(pathname) ?? [];
    if (tag) {
      const { styleSheet } = await server();
      const { text } = await styleSheet(/** @type {any} */ (tag));
      response.setHeader('content-type', 'text/css');
      return response.end(text);
    }
    const page = pages[pathname];
    if (!page) return response.writeHead(404).end();
    const policy = policies[page.policy](hostUrl);
    if (policy) response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(await html(hostUrl, page));
  });
  await once(site.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (site.address());
  const close = () => {
    site.close();
    site.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

const styling = {
  plain: {},
  linked: { styleSheet: ({ name }) => `/styles/${name}` },
  nonce: { nonce: 'c29tZXRoaW5n' },
};

/** @param {any} page */
async function html(hostUrl, page) {
  const { policy, tag, properties, options, change = (text) => text } = page;
  const { renderElement } = await server();
  const written = await renderElement(tag, properties, {
    onError: (error) => {
      throw error;
    },
    ...styling[policy],
    ...options,
  });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title>';
  const script = `<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  return `<!doctype html><html lang="en"><head>${head}${script}</head><body>${change(written)}<p>After it.</p></body></html>`;
}
