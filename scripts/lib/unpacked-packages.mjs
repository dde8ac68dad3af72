import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packInto } from './pack.mjs';

/** @type {Promise<{ tarballs: string, unpacked: string }> | undefined} */
let packed;

/**
 * Packs the packages and unpacks them again, as an installer does; once for this process, until it ends.
 *
 * @returns {Promise<{ tarballs: string, unpacked: string }>} `unpacked` has a folder for each
 */
export function unpackPackages() {
  packed ??= packAll();
  return packed;
}

async function packAll() {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-packages-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [tarballs, unpacked] = [join(folder, 'tarballs'), join(folder, 'unpacked')];
  await mkdir(tarballs);
  await packInto(tarballs);
  for (const name of await readdir(tarballs)) {
    const target = join(unpacked, name.replace(/^fractional-embed-|-[\d.]+\.tgz$/g, ''));
    await mkdir(target, { recursive: true });
    await promisify(execFile)('tar', ['-xzf', join(tarballs, name), '-C', target, '--strip-components=1']);
  }
  return { tarballs, unpacked };
}
