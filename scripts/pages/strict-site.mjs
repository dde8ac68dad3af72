import { once } from 'node:events';
import { createServer } from 'node:http';

const form = 'fractional-apply-form';

/** Somebody's page with the strictest policy that the guide promises to work under, its script included twice. */
export async function strictSite(hostUrl) {
  const policy = [
    "default-src 'none'; frame-src 'self'; form-action 'none'; style-src 'self'",
    `script-src ${hostUrl}; connect-src ${hostUrl}`,
    "require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; ');
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://site');
    const scripts = ['', '?again'].map(
      (query) => `<script type="module" src="${hostUrl}/embed/v1/embed.js${query}"></script>`,
    );
    const base = `${hostUrl}/${searchParams.get('fault')}`;
    const tag = `<${form} base-url="${base}" board="demo" job="${searchParams.get('job')}"></${form}>`;
    const body =
      pathname === '/frame'
        ? `<iframe title="Form" sandbox="allow-scripts" width="800" height="900" src="/?${searchParams}"></iframe>`
        : tag;
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Apply</title>${scripts.join('')}</head><body>${body}</body></html>`,
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
