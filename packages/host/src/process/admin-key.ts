import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a host keeps the admin key that it made itself. */
export function adminKeyFile(dataDir: string): string {
  return join(dataDir, 'admin-key');
}

/** The key that a host of this folder made, if it made one. */
export async function readAdminKey(dataDir: string): Promise<string | undefined> {
  const text = await readFile(adminKeyFile(dataDir), 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** The folder's admin key, made at first use and readable by this user only. */
export async function keepAdminKey(dataDir: string): Promise<string> {
  const kept = await readAdminKey(dataDir);
  if (kept) return kept;
  await mkdir(dataDir, { recursive: true });
  const mine = join(dataDir, `.admin-key-${process.pid}-${randomBytes(4).toString('hex')}`);
  await writeFile(mine, `sk_${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // Appears whole or not at all; of two hosts that start together, one key wins and both read it.
    await link(mine, adminKeyFile(dataDir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(mine);
  }
  return (await readAdminKey(dataDir)) as string;
}
