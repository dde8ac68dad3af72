import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packInto } from './pack.mjs';

/**
 * Packs the packages and unpacks them again, as an installer does.
 *
 * @returns {Promise<{ tarballs: string, unpacked: string, remove(): Promise<void> }>} `unpacked` has a folder for each
 */
export async function unpackPackages() {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-packages-'));
  const [tarballs, unpacked] = [join(folder, 'tarballs'), join(folder, 'unpacked')];
  await mkdir(tarballs);
  await packInto(tarballs);
  for (const name of await readdir(tarballs)) {
    const target = join(unpacked, name.replace(/^fractional-embed-|-[\d.]+\.tgz$/g, ''));
    await mkdir(target, { recursive: true });
    await promisify(execFile)('tar', ['-xzf', join(tarballs, name), '-C', target, '--strip-components=1']);
  }
  return { tarballs, unpacked, remove: () => rm(folder, { recursive: true, force: true }) };
}
