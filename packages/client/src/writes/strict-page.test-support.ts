import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';

const policy = (connect: string) =>
  `default-src 'none'; script-src 'self'; connect-src 'self' ${connect}; require-trusted-types-for 'script'; trusted-types 'none'`;

/** Leaves what a script of the page has: itself, once for each time that it was loaded. */
const script = `import * as apply from './apply.ts'; (globalThis.copies ??= []).push(apply);`;

export interface StrictPage {
  port: number;
  close: () => Promise<void>;
}

/** A page as strict as pages are, that loads what is needed to apply, twice. It may speak to the host at `connect`. */
export async function openStrictPage(connect: string): Promise<StrictPage> {
  const files = await bundled();
  const server = createServer(({ url = '' }, response) => {
    const name = url.replace(/^\/|\?.*$/g, '');
    response.setHeader('content-security-policy', policy(connect));
    response.setHeader('content-type', name ? 'text/javascript' : 'text/html');
    const page = '<!doctype html><title>Apply</title>';
    const scripts = '<script type="module" src="/stdin.js"></script><script type="module" src="/stdin.js?2"></script>';
    response.end(name ? files.get(name) : page + scripts);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** In pieces, as a page's own bundler makes them: what solves challenges is loaded when one comes. */
async function bundled(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: resolve(import.meta.dirname, '..'), loader: 'ts' },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/out',
    format: 'esm',
    target: 'es2022',
    conditions: ['@fractional-embed/source'],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
