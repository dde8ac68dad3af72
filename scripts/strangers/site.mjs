import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../lib/root.mjs';
import { elements } from './elements/index.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/**
 * Serves a stranger's site: each condition's page with our tags on it at `/N/`, the same without our script at
 * `/N/alone`, and whatever they load.
 *
 * @param {import('./conditions/index.mjs').Condition[]} conditions
 * @param {string} hostUrl where our loader and the listings are
 */
export async function serveSite(conditions, hostUrl) {
  const files = new Map();
  const site = { hostUrl, addFile: (path, text, headers = {}) => files.set(path, { text, headers }) };
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://site').pathname);
    const type = types[extname(request.url ?? '')] ?? 'text/html';
    response.writeHead(file ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...file?.headers });
    response.end(file?.text ?? '');
  });
  site.addFile('/favicon.ico', '');
  site.addFile('/note.js', "globalThis[Symbol.for('built-ins')].note();");
  for (const [index, condition] of conditions.entries()) await addPages(site, `/${index}/`, condition);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

async function addPages(site, path, condition) {
  const { headers = () => ({}), frame } = condition;
  for (const ours of [true, false]) {
    const own = ours ? path : `${path}alone`;
    const inner = frame ? `${own}frame.html` : own;
    site.addFile(inner, pageOf(condition, site, { path, ours }), headers(site.hostUrl));
    if (frame) site.addFile(own, document_({ body: frame(inner) }));
  }
  for (const { files } of [condition.before, condition.late].filter(Boolean)) {
    for (const [index, { file }] of files.entries()) site.addFile(`${path}${index}.js`, readFileSync(file, 'utf8'));
  }
  if (condition.shift) addSingles(site, path);
  if (condition.sheet) site.addFile(`${path}page.css`, readSheet(condition.sheet.file));
  for (const [name, make] of Object.entries(condition.scripts ?? {})) site.addFile(`${path}${name}`, await make());
}

/** What the guide says in words: more where there is less room. */
const narrow = `@media (max-width: 600px) {
  fractional-job-board { min-height: 88rem; }
  fractional-apply-form { min-height: 76rem; }
  fractional-newsletter { min-height: 22em; }
  fractional-rate-calculator { min-height: 280em; }
}`;

/** Each tag alone, in the height that the guide gives it, with something below it; and with nothing to show. */
function addSingles({ addFile, hostUrl }, path) {
  const guide = readFileSync(join(root, 'docs', 'embedding.md'), 'utf8');
  const reserve = /## Reserve its place[^]*?```css\n([^]*?)```/.exec(guide)?.[1];
  const head = `<style>${reserve}${narrow}</style><script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  for (const { name, markup } of elements) {
    const page = (tags) => document_({ head, body: `${tags}<p id="below">Below</p>` });
    addFile(`${path}only/${encodeURIComponent(name)}`, page(markup));
    const empty = markup.replace('board="demo"', 'board="empty"');
    addFile(`${path}empty/${encodeURIComponent(name)}`, page(empty));
  }
}

/** Tailwind's build puts its theme in; these are what it puts in for a page that has chosen nothing. */
function readSheet(file) {
  return readFileSync(file, 'utf8').replace(/theme\('[^']+',\s*((?:[^()]|\([^()]*\))*)\)/g, '$1');
}

function pageOf(condition, { hostUrl }, { path, ours }) {
  const { head = '', tail = '', place = String, attributes = '', nonce, before, sheet } = condition;
  const given = nonce ? ` nonce="${nonce}"` : '';
  const loader = `<script${given} src="/note.js"></script>
<script${given} type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
  const styles = sheet ? `<link rel="stylesheet" href="${path}page.css">` : '';
  const own = [head, styles, before ? scriptTags(path, before) : ''].join('').replaceAll('{path}', path);
  return document_({
    attributes,
    head: `${own}${ours ? loader : ''}${tail.replaceAll('{path}', path)}`,
    body: place(elements.map(({ markup }) => markup).join('\n')),
  });
}

/** As they stand in a page; late ones are put there by the visit. */
function scriptTags(path, { files, then }) {
  const tags = files.map((_, index) => `<script src="${path}${index}.js"></script>`);
  return [...tags, then ? `<script>${then}</script>` : ''].join('');
}

function document_({ attributes = '', head = '', body }) {
  return `<!doctype html><html lang="en" ${attributes}><head><meta charset="utf-8"><title>A stranger's page</title>
<meta name="viewport" content="width=device-width">${head}</head><body><main><h1>A stranger's page</h1>${body}</main></body></html>`;
}
