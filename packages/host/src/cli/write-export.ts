import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { printable } from './report.js';

export interface ExportFile {
  /** Undefined: to the standard output. */
  out?: string | undefined;
  /** Write over a file that is there. @default false */
  force?: boolean | undefined;
}

/**
 * Writes an export to a file that only this user reads, or to the standard output.
 * @throws CliError when the file is there already, or can't be written.
 */
export async function writeExport(
  pieces: AsyncIterable<string>,
  { out: file, force = false }: ExportFile,
  context: CliContext,
): Promise<void> {
  if (file === undefined) {
    for await (const line of linesOf(pieces)) context.print(line);
    return;
  }
  const stream = createWriteStream(file, { mode: 0o600, flags: force ? 'w' : 'wx' });
  let isOurs = false;
  stream.once('open', () => (isOurs = !force));
  await pipeline(pieces, stream).catch(async (error: unknown) => {
    // What is not whole would only stand in the next attempt's way.
    if (isOurs) await rm(file, { force: true });
    if (error instanceof CliError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new CliError(`${printable(file)} is there already: choose another --out, or write over it with --force.`);
    }
    throw code === undefined ? error : new CliError(`The file ${printable(file)} cannot be written (${code}).`);
  });
  context.complain(`Written to ${printable(file)}. It names people: delete it when it has served.`);
}

/** Without the line feeds, since printing a line adds one. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
