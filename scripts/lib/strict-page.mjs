import { createServer } from 'node:http';
import { basename } from 'node:path';
import { build } from 'esbuild';

const policy = (connect) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ${connect}; require-trusted-types-for 'script'; trusted-types 'none'`;

/**
 * A page as strict as pages are, that loads its script twice. It may speak to the host at `connect`. Each copy of the
 * script leaves what it exports in `globalThis.copies`.
 *
 * @param {string} connect
 * @param {{ module: string, resolveDir: string, conditions?: string[] }} script the module, as the page's script imports it
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function openStrictPage(connect, { module, resolveDir, conditions = [] }) {
  const files = await bundled(module, resolveDir, conditions);
  const server = createServer(({ url = '' }, response) => {
    const name = url.replace(/^\/|\?.*$/g, '');
    response.setHeader('content-security-policy', policy(connect));
    response.setHeader('content-type', name ? 'text/javascript' : 'text/html');
    const page = '<!doctype html><title>Apply</title>';
    const scripts = '<script type="module" src="/stdin.js"></script><script type="module" src="/stdin.js?2"></script>';
    response.end(name ? files.get(name) : page + scripts);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  return {
    port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done(undefined));
        server.closeAllConnections();
      }),
  };
}

/** In pieces, as a page's own bundler makes them: what solves challenges is loaded when one comes. */
async function bundled(module, resolveDir, conditions) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as all from ${JSON.stringify(module)}; (globalThis.copies ??= []).push(all);`,
      resolveDir,
      loader: 'ts',
    },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/out',
    format: 'esm',
    target: 'es2022',
    conditions,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
