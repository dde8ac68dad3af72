import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openStore } from './open-store.js';
import { now, publicUrl } from './testing/opened-store.test-support.js';

it('keeps a board that rows of another table refer to', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'store-'));
  const store = await openStore({ dataDir, publicUrl });
  for (const slug of ['sent-to', 'other']) await store.boards.put(slug, {}, now);
  await store.close();
  const [file = ''] = (await readdir(dataDir)).filter((name) => /\.(db|sqlite)$/.test(name));
  const database = new Database(join(dataDir, file));
  database.exec(`create table letters (board text references boards(slug)); insert into letters values ('sent-to')`);
  database.close();
  const again = await openStore({ dataDir, publicUrl });
  await expect(again.boards.remove('sent-to', { withJobs: true })).rejects.toThrow('what people sent to it is kept');
  expect(await again.boards.get('sent-to')).toBeDefined();
  await again.close();
  await rm(dataDir, { recursive: true });
});
