import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { openBrowser } from '../lib/open-browser.mjs';
import { root } from '../lib/root.mjs';
import { watchPage } from '../lib/watch-page.mjs';
import { untilTakenOver } from '../pages/written/held-page.mjs';
import { elements } from './app-page.mjs';

const list = 'fractional-job-list';

/** What the guide and the README say to servers, run as it stands on Node, and its pages shown in a browser. */
export async function serverSnippets({ hostUrl, chromium }) {
  const folder = await mkdtemp(join(elements, '.server-snippets-'));
  const browser = await openBrowser(chromium);
  try {
    const [page, styled, react, readme] = await loaded(folder, hostUrl);
    assert.match(readme.html, /<template shadowrootmode="open">/);
    const roles = await reactPage(folder, react);
    const pages = { '/': await page.rolesPage('http://site.example/'), '/list': styled.list, '/react': roles.html };
    const files = { ...pages, ...styled.sheets, '/app.js': roles.script };
    const load = `<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
    files['/list'] = `<!doctype html><html lang="en"><title>List</title>${load}${styled.list}</html>`;
    const site = await serve(files, hostUrl);
    await shows(browser, `${site.url}/`, 'fractional-job-board', 20);
    await shows(browser, `${site.url}/list`, list, 3);
    await shows(browser, `${site.url}/react`, list, 5);
    site.close();
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The snippets as modules, in the order they stand in. */
async function loaded(folder, hostUrl) {
  const guides = await Promise.all(
    ['docs/embedding.md', 'packages/elements/README.md'].map((file) => readFile(join(root, file), 'utf8')),
  );
  const snippets = [...guides.join('\n').matchAll(/^```jsx?\n([\s\S]*?)^```$/gm)]
    .map(([, code = '']) => code.replaceAll('https://jobs.example.com', hostUrl))
    .filter((code) => code.includes('elements/server'));
  assert.equal(snippets.length, 4, 'say here what the new snippet does');
  const modules = [];
  for (const [index, snippet] of snippets.entries()) {
    const exported = snippet.replace(/^const html/m, 'export const html');
    const { code } = await transform(exported, { loader: 'jsx', jsx: 'automatic' });
    const file = join(folder, `${index}.mjs`);
    await writeFile(file, code);
    modules.push(await import(pathToFileURL(file).href));
  }
  return modules;
}

/** As a framework for React does it: the component once on a server, and what it has made taken over in the browser. */
async function reactPage(folder, { Roles }) {
  const server = `import { renderToString } from 'react-dom/server'; export { renderToString };`;
  await writeFile(join(folder, 'react.mjs'), server);
  const { renderToString } = await import(pathToFileURL(join(folder, 'react.mjs')).href);
  const element = await Roles();
  const html = renderToString(element);
  const client = `
import '@fractional-embed/elements/job-list';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
hydrateRoot(document.querySelector('#root'), createElement('div', ${JSON.stringify(element.props)}));`;
  const { outputFiles } = await build({
    stdin: { contents: client, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'silent',
  });
  const script = '<script type="module" src="/app.js"></script>';
  const page = `<!doctype html><html lang="en"><title>React</title><div id="root">${html}</div>${script}</html>`;
  return { html: page, script: outputFiles[0]?.text ?? '' };
}

async function serve(files, hostUrl) {
  const strict = `default-src 'none'; script-src ${hostUrl}; connect-src ${hostUrl}; style-src 'self'; img-src data:`;
  const types = { css: 'text/css', js: 'text/javascript' };
  const server = createServer(({ url = '/' }, response) => {
    const text = files[url];
    if (text === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', `${types[url.split('.')[1] ?? ''] ?? 'text/html'}; charset=utf-8`);
    if (url === '/list') response.setHeader('content-security-policy', strict);
    return response.end(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function shows(browser, url, tag, count) {
  const page = await browser.newPage();
  const problems = watchPage(page);
  await page.goto(url);
  await untilTakenOver(page, tag);
  assert.equal(await page.locator(`${tag} [part~="job-title"]`).count(), count, url);
  assert.deepEqual(problems, [], url);
  await page.close();
}
