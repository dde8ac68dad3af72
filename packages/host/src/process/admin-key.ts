import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asDataDirError, DataDirError } from '../data-dir-error.js';

/** Where a host keeps the admin key that it made itself. */
export function adminKeyFile(dataDir: string): string {
  return join(dataDir, 'admin-key');
}

/**
 * The key that a host of this folder made, if it made one.
 * @throws DataDirError when there is one that cannot be read.
 */
export async function readAdminKey(dataDir: string): Promise<string | undefined> {
  try {
    const text = await readFile(adminKeyFile(dataDir), 'utf8');
    return text.trim() || undefined;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw asDataDirError(error, dataDir, 'admin-key');
  }
}

/**
 * The folder's admin key, made at first use and readable by this user only.
 * @throws DataDirError
 */
export async function keepAdminKey(dataDir: string): Promise<string> {
  const kept = await readAdminKey(dataDir);
  if (kept) return kept;
  await makeAdminKey(dataDir).catch((error: unknown) => {
    throw asDataDirError(error, dataDir, 'admin-key');
  });
  const made = await readAdminKey(dataDir);
  if (made) return made;
  throw new DataDirError(dataDir, 'admin-key is empty', 'Delete it, so that a new key is made, or set ADMIN_KEY');
}

async function makeAdminKey(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const mine = join(dataDir, `.admin-key-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(mine, `sk_${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    // Appears whole or not at all; of two hosts that start together, one key wins and both read it.
    await link(mine, adminKeyFile(dataDir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(mine, { force: true });
  }
}
