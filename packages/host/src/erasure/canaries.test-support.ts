import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/** A word that nothing else has, short enough to come through mail encodings in one piece. */
export function newCanary(): string {
  return `zq${randomBytes(5).toString('hex')}`;
}

/** A document with the word on every page of whatever it is stored in, and too random to be compressed away. */
export function documentWith(canary: string): Uint8Array {
  const lines = Array.from({ length: 3000 }, () => `${randomBytes(12).toString('base64')} ${canary}`);
  return new TextEncoder().encode(lines.join('\n'));
}

/** The files of a folder, at any depth, that have the word in their bytes, their name, or in base64. */
export async function filesWith(folder: string, canary: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      return file.toLowerCase().includes(canary) || holds(bytes, canary);
    }),
  );
  return files.filter((_, index) => found[index]);
}

/** In any case, and in each of the three ways that base64 may write it. */
function holds(bytes: Buffer, canary: string): boolean {
  const text = bytes.toString('latin1');
  if (text.toLowerCase().includes(canary)) return true;
  const shifted = ['', 'a', 'aa'].map((before) => Buffer.from(before + canary).toString('base64'));
  return shifted.some((encoded, index) => text.includes(encoded.slice(index === 0 ? 0 : 4, -4)));
}

/** Where a Postgres keeps this database's tables; undefined when that is not on this machine. */
export async function filesOfDatabase(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ folder: string; oid: number }>(`
    select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`);
  const folder = join(rows[0]?.folder ?? '', 'base', String(rows[0]?.oid));
  return readdir(folder).then(
    () => folder,
    () => undefined,
  );
}

/** What says that a board's forms were shown just now; undefined from a host that does not look out for programs. */
export async function formTokenOf(boardUrl: string): Promise<string | undefined> {
  const response = await fetch(`${boardUrl}/form-token`);
  return response.ok ? ((await response.json()) as { formToken: string }).formToken : undefined;
}
