import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { isUnavailable } from '../http/unavailable.js';
import { openStore } from './open-store.js';
import { draftOf } from './testing/drafts.test-support.js';
import { batchOf } from './testing/imports.test-support.js';
import { now, publicUrl } from './testing/opened-store.test-support.js';
import { describePostgres, freshDatabase } from './testing/postgres.test-support.js';

/** A way to the server that can go silent without closing anything, as a stopped server does. */
async function proxyTo(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const state = { silent: false };
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    near.on('data', (bytes) => state.silent || far.write(bytes)).on('close', () => far.destroy());
    far.on('data', (bytes) => near.write(bytes)).on('close', () => near.destroy());
    for (const socket of [near, far]) socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return { url, state, close: () => server.close() };
}

describePostgres('a Postgres that hangs', () => {
  it('is given up as unavailable, and its connections are not used again', { timeout: 30_000 }, async () => {
    const { databaseUrl, drop } = await freshDatabase();
    const { url, state, close } = await proxyTo(databaseUrl);
    url.searchParams.set('query_timeout', '1000');
    const store = await openStore({ databaseUrl: url.href, dataDir: '', publicUrl });
    const { slug } = await store.boards.put('demo', {}, now);
    state.silent = true;
    const asked = [store.boards.get(slug), store.boards.get(slug), store.imports.apply(batchOf(slug, [draftOf()]))];
    const errors = await Promise.all(asked.map((one) => one.catch((error: unknown) => error)));
    expect(errors.map(isUnavailable), String(errors)).toEqual([true, true, true]);
    state.silent = false;
    const back = await Promise.all(Array.from({ length: 10 }, () => store.boards.get(slug)));
    expect(back.map((board) => board?.slug)).toEqual(Array.from({ length: 10 }, () => slug));
    await store.close();
    close();
    await drop();
  });
});
