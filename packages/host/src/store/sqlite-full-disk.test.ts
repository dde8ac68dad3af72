import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDiskFull, isUnavailable } from '../http/unavailable.js';
import { openStore } from './open-store.js';
import { draftOf } from './testing/drafts.test-support.js';
import { batchOf } from './testing/imports.test-support.js';
import { now, publicUrl } from './testing/opened-store.test-support.js';

/** A disk of 3 MB; undefined where this user may not mount one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
}

it('tells a full disk as what it is, and writes nothing of the import', async ({ skip }) => {
  const dataDir = await smallDisk();
  if (dataDir === undefined) return skip('only root may mount a small disk');
  const store = await openStore({ dataDir, publicUrl });
  const { slug } = await store.boards.put('demo', {}, now);
  const drafts = Array.from({ length: 400 }, (_, index) =>
    draftOf({ sourceId: `${index}`, descriptionHtml: `${index} `.repeat(3000) }),
  );
  const error: unknown = await store.imports.apply(batchOf(slug, drafts)).catch((thrown: unknown) => thrown);
  expect([isDiskFull(error), isUnavailable(error)], String(error)).toEqual([true, true]);
  expect(await store.boards.get(slug)).toBeDefined();
  await store.close();
  execFileSync('umount', [dataDir]);
  await rm(dataDir, { recursive: true });
});
