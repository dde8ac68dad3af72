import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.js';
import type { Store } from '../store.js';
import { erasureSuite } from '../testing/erasure-suite.test-support.js';
import { publicUrl } from '../testing/opened-store.test-support.js';
import { inTables } from '../testing/tables.test-support.js';
import { uploadsSuite } from '../testing/uploads-suite.test-support.js';
import { startBlobServer } from './file-bytes/blob-server.test-support.js';
import { blobStoreBytes } from './file-bytes/blob-store-bytes.js';

describe('a store with its files in a blob store', () => {
  let server: Awaited<ReturnType<typeof startBlobServer>>;
  let dataDir: string;
  let store: Store;
  beforeAll(async () => {
    server = await startBlobServer();
    dataDir = await mkdtemp(join(tmpdir(), 'fractional-store-'));
    store = await openStore({ dataDir, publicUrl, blobUrl: server.urlOf('') });
  });
  afterAll(async () => {
    await store.close();
    await server.close();
    await rm(dataDir, { recursive: true });
  });

  uploadsSuite(() => store);
  describe('erasure', () => erasureSuite(() => store));

  it('has no bytes in the database', async () => {
    expect(await inTables(store).count('files')).toBeGreaterThan(0);
    expect(await inTables(store).count('file_bytes')).toBe(0);
  });

  it('sweeps bytes without a row after a day, and nothing that is not its own', async () => {
    const bytes = blobStoreBytes(server.urlOf(''));
    const orphan = `upl_${'a'.repeat(20)}`;
    for (const id of [orphan, 'a-file-of-others']) await bytes.stage(id, new Uint8Array(3));
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000);
    expect((await store.sweep(at(23))).orphans).toBe(0);
    expect((await store.sweep(at(25))).orphans).toBe(1);
    expect(await bytes.read(orphan)).toBeUndefined();
    expect(await bytes.read('a-file-of-others')).toBeDefined();
  });

  it('keeps nothing of an upload while the blob store is away', async () => {
    const away = await mkdtemp(join(tmpdir(), 'fractional-store-'));
    const other = await openStore({ dataDir: away, publicUrl, blobUrl: 's3://a:b@127.0.0.1:9/files?insecure=1' });
    const { slug: board } = await other.boards.put('demo', {}, new Date());
    const about = { name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(3), now: new Date() };
    const upload = { board, key: 'a-key-of-a-visitor', fingerprint: 'x', ...about };
    await expect(other.uploads.add(upload)).rejects.toThrow('blob store');
    expect(await inTables(other).files(board)).toEqual([]);
    await other.close();
    await rm(away, { recursive: true });
  });
});
