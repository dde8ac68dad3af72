import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Readable } from 'node:stream';
import { feedAtUrl } from '../imports/feed-at-url.js';
import type { ImportInput } from '../imports/run-import.js';
import { CliError } from './cli-error.js';

/** A document to import, and what its place says of the feed. */
export type SourceDocument = Pick<ImportInput, 'document' | 'feed' | 'feedHint' | 'url'>;

export interface SourceOptions {
  system: string;
  /** The feed this is, whatever the place says. */
  feed: string | undefined;
  /** Fetch from private addresses too. */
  allowPrivate: boolean;
  standardInput: Readable;
}

const maxBytes = 50 * 1024 * 1024;

/** Reads a file, a URL, or the standard input for `-`. @throws CliError in one line. */
export async function readSource(source: string, options: SourceOptions): Promise<SourceDocument> {
  const { feed } = options;
  if (source === '-') return { document: await readStream(options.standardInput), feed, feedHint: 'stdin' };
  if (/^https?:\/\//i.test(source)) return feedAtUrl(options.system, source, options);
  if (/^[a-z][\w+.-]+:\/\//i.test(source)) throw new CliError('only http:// and https:// addresses are fetched');
  return { document: await readLocalFile(source), feed, feedHint: basename(source, extname(source)) };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder: name the files in it',
  EACCES: 'it may not be read by this user',
};

async function readLocalFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new CliError(`it has more than ${maxBytes / 1024 / 1024} MB: split it`);
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? error : new CliError(reason);
  }
}

async function readStream(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxBytes) throw new CliError(`it has more than ${maxBytes / 1024 / 1024} MB: split it`);
  }
  return Buffer.concat(chunks).toString();
}
