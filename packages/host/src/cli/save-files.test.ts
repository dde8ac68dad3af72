import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveFiles } from './save-files.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fractional-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('stays in its folder, whatever a host says that files are called', async () => {
  const hostile = [
    '../../up.pdf',
    '/etc/passwd',
    '..',
    '.bashrc',
    'a\u0000b\u202efdp.exe',
    'CON',
    'x.a:b',
    'cv.PDF',
    'CV.pdf',
    '',
  ];
  const files = hostile.map((name, n) => ({ id: `upl_${n}`, name, mediaType: 'application/pdf', sizeBytes: 1 }));
  const saved: string[] = [];
  const place = { folder: join(folder, 'in'), force: false };
  for await (const path of saveFiles(files, async () => new Uint8Array([1]), place)) saved.push(path);
  expect(saved.every((path) => dirname(path) === place.folder && !/[\p{Cc}\u202e:]/u.test(path))).toBe(true);
  expect(new Set(saved.map((path) => basename(path).toLowerCase())).size).toBe(hostile.length);
  expect(await readdir(folder)).toEqual(['in']);
  expect(await readdir(place.folder)).toHaveLength(hostile.length);
});
