import assert from 'node:assert/strict';
import { installExample, toolOf } from '../lib/installed-example.mjs';
import { runServer } from '../lib/run-server.mjs';
import { untold } from './built-example.mjs';

/** The worker in workerd, the runtime of Cloudflare's own machines: a feed, a filter, and what goes wrong. */
export async function worker({ hostUrl }) {
  const { folder, remove } = await installExample('worker');
  const dev = (host) => {
    const vars = ['--var', `HOST_URL:${host}`];
    const args = [
      toolOf(folder, 'wrangler'),
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      '0',
      '--inspector-port',
      '0',
      ...vars,
    ];
    // Where on Earth a request comes from is asked of Cloudflare, unless told otherwise.
    const env = { ...process.env, ...untold, CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: 'true' };
    return runServer(process.execPath, args, { cwd: folder, env });
  };
  try {
    await withServer(dev(hostUrl), (url) => feeds(url, hostUrl));
    await withServer(dev(`${hostUrl}/~status=503`), isHonest);
  } finally {
    remove();
  }
}

async function withServer(starting, check) {
  const server = await starting;
  await check(server.said).finally(server.stop);
}

async function feeds(url, hostUrl) {
  const board = `${hostUrl}/v1/boards/demo`;
  const { title } = await read(board);
  const { data } = await read(`${board}/jobs?function=finance&sort=newest`);
  const [whole, finance] = [await readFeed(url), await readFeed(`${url}/?function=finance`)];
  assert.equal(whole.title, title);
  assert.equal(whole.items.length, 20);
  assert.deepEqual(
    finance.items.map(({ id, url: link }) => [id, link]),
    data.map(({ id, canonicalUrl }) => [id, canonicalUrl]),
  );
  assert.equal((await fetch(url, { method: 'POST' })).status, 405);
  assert.deepEqual((await readFeed(`${url}/?function=alchemy`)).items, []);
}

async function isHonest(url) {
  const response = await fetch(url);
  assert.equal(response.status, 502, await response.text());
}

async function readFeed(url) {
  return read(url, 'application/feed+json');
}

async function read(url, type = 'application/json') {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  assert.ok(response.headers.get('content-type')?.startsWith(type), url);
  return /** @type {any} */ (await response.json());
}
