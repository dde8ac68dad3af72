import { mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asDataDirError } from '../data-dir-error.js';

/** What a running host leaves in its folder, so that the command line finds it. */
export interface RunningNote {
  /** Where it listens, as seen from this machine. */
  url: string;
  pid: number;
}

function noteFile(dataDir: string): string {
  return join(dataDir, 'host.json');
}

/**
 * Leaves the note; whole or not at all, as a reader may come at any moment.
 * @throws DataDirError
 */
export async function leaveNote(dataDir: string, note: RunningNote): Promise<void> {
  const mine = `${noteFile(dataDir)}.${note.pid}`;
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(mine, `${JSON.stringify(note)}\n`, { mode: 0o600 });
    await rename(mine, noteFile(dataDir));
  } catch (error) {
    await rm(mine, { force: true }).catch(() => {});
    throw asDataDirError(error, dataDir, 'host.json');
  }
}

/** The note of a host that still runs. A process that was killed leaves a stale one behind: that is none. */
export async function readNote(dataDir: string): Promise<RunningNote | undefined> {
  const note = await readAnyNote(dataDir);
  return note && isAlive(note.pid) ? note : undefined;
}

/** Takes the note away, unless another host has left its own since. */
export async function removeNote(dataDir: string, pid: number): Promise<void> {
  const note = await readAnyNote(dataDir);
  if (note?.pid === pid) await unlink(noteFile(dataDir)).catch(() => {});
}

async function readAnyNote(dataDir: string): Promise<RunningNote | undefined> {
  try {
    const { url, pid } = JSON.parse(await readFile(noteFile(dataDir), 'utf8')) as Partial<RunningNote>;
    return typeof url === 'string' && Number.isSafeInteger(pid) ? { url, pid: pid as number } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
