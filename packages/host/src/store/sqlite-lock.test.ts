import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { StoreLocked } from './store-errors.js';
import { publicUrl } from './testing/opened-store.test-support.js';
import { openInProcess, type StoreProcess } from './testing/store-process.test-support.js';

describe('the lock of a SQLite store', { timeout: 60_000 }, () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));

  const processes: StoreProcess[] = [];
  afterEach(() => Promise.all(processes.splice(0).map((process) => process.kill())));
  const openElsewhere = async () => {
    const process = await openInProcess({ dataDir, publicUrl });
    processes.push(process);
    return process;
  };

  it('lets one process have the file, and tells the next at once in one line what to do', async () => {
    const holder = await openElsewhere();
    expect(holder.said).toMatch(/^open /);
    const started = performance.now();
    const error = await openStore({ dataDir, publicUrl }).catch((caught: unknown) => caught);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(error).toBeInstanceOf(StoreLocked);
    const { message } = error as StoreLocked;
    expect(message).toContain(join(dataDir, 'fractional.sqlite'));
    expect(message).toMatch(/admin API, or stop it/);
    expect(message).not.toContain('\n');
    const second = await openElsewhere();
    expect(second.said).toBe(`StoreLocked: ${message}`);
  });

  it('is gone with a process that was killed, and what it wrote is there', async () => {
    const holder = await openElsewhere();
    expect(holder.said).toMatch(/^open /);
    await holder.kill();
    const store = await openStore({ dataDir, publicUrl });
    expect(await store.boards.get('written-by-child')).toBeDefined();
    await expect(openStore({ dataDir, publicUrl })).rejects.toThrow(StoreLocked);
    expect((await openElsewhere()).said).toMatch(/^StoreLocked: /);
    await store.close();
  });

  it('is released by closing the store', async () => {
    await (await openStore({ dataDir, publicUrl })).close();
    await (await openStore({ dataDir, publicUrl })).close();
  });
});

describe('openStore', () => {
  it('refuses a database that it does not know', async () => {
    await expect(openStore({ databaseUrl: 'mysql://x', dataDir: '', publicUrl })).rejects.toThrow(/postgres:/);
  });
});
