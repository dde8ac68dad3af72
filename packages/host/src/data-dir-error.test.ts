import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from './config.js';
import { asDataDirError } from './data-dir-error.js';
import { silentLog } from './log.js';
import { startServer } from './server.js';
import { StoreLocked } from './store/store-errors.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fractional-data-dir-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Why a host does not start in a folder. */
async function reasonAgainst(dataDir: string): Promise<string> {
  const config = { ...readConfig({}), port: 0, dataDir };
  const started = await startServer(config, { log: silentLog, samples: false }).catch((error: unknown) => error);
  if (started instanceof Error) return `${started.name}: ${started.message}`;
  throw new Error('it started');
}

/** Makes the folder a disk of its own; false where this user may not. */
function mounted(options: string, path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a DATA_DIR that cannot be used is named with the reason and the remedy:', () => {
  it('a file, or below one', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const remedy = 'Set DATA_DIR to a folder that this user may read and write.';
    expect(await reasonAgainst(file)).toBe(`DataDirError: DATA_DIR ${file}: it is no folder (EEXIST). ${remedy}`);
    const below = join(file, 'data');
    expect(await reasonAgainst(below)).toBe(`DataDirError: DATA_DIR ${below}: it is no folder (ENOTDIR). ${remedy}`);
  });

  it('a database that is none', async () => {
    await writeFile(join(folder, 'fractional.sqlite'), 'no database '.repeat(100));
    expect(await reasonAgainst(folder)).toBe(
      `DataDirError: DATA_DIR ${folder}: fractional.sqlite is no SQLite database, or a damaged one (SQLITE_NOTADB). ` +
        'Move it away, or set DATA_DIR to another folder.',
    );
  });

  it('a folder in place of a file, and nothing is left beside it', async () => {
    for (const name of ['admin-key', 'host.json']) {
      await mkdir(join(folder, name));
      expect(await reasonAgainst(folder)).toBe(
        `DataDirError: DATA_DIR ${folder}: ${name} is a folder, where the host keeps a file (EISDIR). ` +
          'Move it away, or set DATA_DIR to another folder.',
      );
      await rm(join(folder, name), { recursive: true });
      const left = (await readdir(folder)).filter((file) => !/^(fractional\.sqlite|admin-key$)/.test(file));
      expect(left).toEqual([]);
    }
    await mkdir(join(folder, 'other', 'fractional.sqlite'), { recursive: true });
    expect(await reasonAgainst(join(folder, 'other'))).toContain('fractional.sqlite can be neither opened nor made');
  });

  it('an admin key of nothing', async () => {
    await writeFile(join(folder, 'admin-key'), '\n');
    expect(await reasonAgainst(folder)).toBe(
      `DataDirError: DATA_DIR ${folder}: admin-key is empty. Delete it, so that a new key is made, or set ADMIN_KEY.`,
    );
  });

  it('what belongs to another user; other errors stay as they are', () => {
    const denied = Object.assign(new Error('EACCES: …'), { code: 'EACCES', syscall: 'open' });
    expect(String(asDataDirError(denied, '/data', 'admin-key'))).toBe(
      'DataDirError: DATA_DIR /data: admin-key may not be used by this user (EACCES). ' +
        'Set DATA_DIR to a folder that this user may read and write.',
    );
    for (const other of [new Error('x'), new StoreLocked('f'), 'text', undefined])
      expect(asDataDirError(other, '/data', 'admin-key')).toBe(other);
  });

  it.for([
    [
      'a disk that cannot be written',
      'ro,size=3m',
      /(can be neither opened nor made|cannot be written) \([A-Z_]+\)\. Set/,
    ],
    ['a full disk', 'size=8k', /(fractional\.sqlite|admin-key) has no space left on its disk \([A-Z_]+\)\. Free some/],
  ] as const)('%s', async ([, options, reason], { skip }) => {
    if (!mounted(options, folder)) return skip('only root may mount a disk');
    try {
      const told = await reasonAgainst(folder);
      expect(told).toMatch(reason);
      expect(told).toMatch(/^DataDirError: DATA_DIR \S+: [^\n]+$/);
    } finally {
      execFileSync('umount', [folder]);
    }
  });
});
