import { mkdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ApplicationFile } from '@fractional-embed/contract';
import { safeFileName } from '../uploads/file-name.js';
import { CliError } from './cli-error.js';
import { printable } from './report.js';

type Read = (file: string) => Promise<Uint8Array | undefined>;

interface Place {
  folder: string;
  /** Files of the same names give way. */
  force: boolean;
}

/**
 * Saves files where only this user reads them. @returns their paths, each once it is there
 * @throws CliError when one is there already, is gone from the host, or can't be written.
 */
export async function* saveFiles(
  files: readonly ApplicationFile[],
  read: Read,
  { folder, force }: Place,
): AsyncGenerator<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => refuse(folder, error));
  const names = differentNames(files.map(({ name }) => nameFor(name)));
  for (const [index, { id }] of files.entries()) {
    const path = join(folder, names[index] ?? id);
    const bytes = await read(id);
    if (bytes === undefined) throw new CliError(`The file ${id} is gone: its application was erased meanwhile.`);
    if (force) await rm(path, { force: true }).catch((error: unknown) => refuse(path, error));
    await write(path, bytes);
    yield path;
  }
}

/** Never through a link or over a file that stands there. What could be written only in part is taken away again. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 }).catch(async (error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new CliError(`${printable(path)} is there already: choose another --out, or replace it with --force.`);
    }
    if (code === 'ENOSPC' || code === 'EIO') await rm(path, { force: true }).catch(() => {});
    refuse(path, error);
  });
}

function refuse(path: string, error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  throw code === undefined ? error : new CliError(`${printable(path)} cannot be written (${code}).`);
}

/** A host elsewhere is believed in nothing that a folder of this machine depends on. */
function nameFor(given: string): string {
  const extension = extname(given).slice(1);
  return safeFileName(given, [/^\w{1,10}$/.test(extension) ? extension.toLowerCase() : 'bin']);
}

/** Told apart by a number, also where a file system takes capitals for small letters. */
function differentNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${stem} (${n})${ending}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
