import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseStore } from '../store/releases/release-store.js';
import { readManifest } from './installed-build.js';

/** Half a megabyte each. Pages that pin an older one have been left alone by their owners for fifty updates. */
const most = 50;

/**
 * Keeps the scripts that this host has come with, for the day it comes with others: pages that pin a release, or have just
 * loaded its first script, still ask for the rest of it.
 *
 * @returns The release's name, if it is a new one.
 */
export async function keepRelease(
  store: ReleaseStore,
  dir: string | undefined,
  now: Date,
): Promise<string | undefined> {
  const manifest = readManifest(dir);
  if (dir === undefined || manifest === undefined) return undefined;
  const names = (await readdir(dir)).filter((name) => /\.js(?:\.br|\.gz)?$/.test(name));
  const files = await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name))] as const));
  return (await store.keep(manifest.release, new Map(files), { now, most })) ? manifest.release : undefined;
}
