import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CliError } from './cli-error.js';
import type { CliContext } from './context.js';
import { printable } from './report.js';

/**
 * Writes an export to a file that only this user reads, or to the standard output.
 * @throws CliError when the file can't be written.
 */
export async function writeExport(
  pieces: AsyncIterable<string>,
  file: string | undefined,
  context: CliContext,
): Promise<void> {
  if (file === undefined) {
    for await (const line of linesOf(pieces)) context.print(line);
    return;
  }
  await pipeline(pieces, createWriteStream(file, { mode: 0o600 })).catch((error: unknown) => {
    if (error instanceof CliError) throw error;
    const { code } = error as NodeJS.ErrnoException;
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
