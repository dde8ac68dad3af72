import type { HostConfig } from '../config.js';
import { defaultPublicUrl } from '../process/addresses.js';
import { readAdminKey } from '../process/admin-key.js';
import { readNote } from '../process/running-note.js';
import { openStore } from '../store/open-store.js';
import { StoreLocked } from '../store/store-errors.js';
import { CliError } from './cli-error.js';
import { directAccess } from './direct-access.js';
import type { HostAccess } from './host-access.js';
import { remoteAccess } from './remote-access.js';

/**
 * Opens the store, or, when a running host holds it, goes through that host: so there is always one writer.
 * @param hostUrl go through this host, whatever the store says.
 */
export async function openAccess(config: HostConfig, hostUrl: string | undefined): Promise<HostAccess> {
  if (hostUrl !== undefined) return remoteAccess(hostUrl, await adminKey(config));
  try {
    const publicUrl = config.publicUrl ?? defaultPublicUrl(config.host, config.port);
    const { databaseUrl, dataDir, blobUrl } = config;
    return directAccess(await openStore({ databaseUrl, dataDir, blobUrl, publicUrl }), { dataDir, publicUrl });
  } catch (error) {
    if (!(error instanceof StoreLocked)) throw error;
  }
  const note = await readNote(config.dataDir);
  if (note) return remoteAccess(note.url, await adminKey(config));
  throw new CliError(
    `Another process holds the store in ${config.dataDir} but left no address there. Say where it listens with --host URL, or stop it.`,
  );
}

async function adminKey(config: HostConfig): Promise<string> {
  const key = config.adminKey ?? (await readAdminKey(config.dataDir));
  if (key) return key;
  throw new CliError(`No admin key: set ADMIN_KEY, or DATA_DIR to the folder of the host (now ${config.dataDir}).`);
}

/** Opens, does and closes, whatever comes of it. */
export async function withAccess<T>(
  config: HostConfig,
  hostUrl: string | undefined,
  use: (access: HostAccess) => Promise<T>,
): Promise<T> {
  const access = await openAccess(config, hostUrl);
  try {
    return await use(access);
  } finally {
    await access.close();
  }
}
