import { promisify } from 'node:util';
import { constants, inflate, inflateSync } from 'node:zlib';
import { FileRefused } from './file-errors.js';
import { nextTurn, turnBytes } from './turns.js';

export const tooMuch = 'The PDF has more in it than a document needs: print it to a new PDF.';
const unreadable = 'The PDF keeps its objects in a way that can’t be read: print it to a new PDF.';
const asyncInflate = promisify(inflate);
const maxStreams = 3_000;
/** Sound PDFs have hardly any, and failing takes longest. */
const maxDamaged = 200;
/** After so many streams, too, others get their turn. */
const turnStreams = 20;
const maxInflatedBytes = 64 * 1024 * 1024;
const headBytes = 256;

/**
 * What newer PDFs keep compressed: their objects. Whatever a stream's dictionary says, it is looked at by what is in it;
 * pictures and pages, which can start nothing, are left aside, as is what isn't compressed: it is looked at with the rest.
 * @param named Where object streams are named, in order: the stream behind each must be readable.
 * @throws FileRefused when one of those isn't, or when they unpack to too much.
 */
export async function* objectStreams(bytes: Buffer, named: readonly number[]): AsyncGenerator<Buffer> {
  const budget = { streams: maxStreams, damaged: maxDamaged, bytes: maxInflatedBytes };
  let next = 0;
  let turn = turnBytes;
  for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + word.length)) {
    if (at > turn) turn = await nextTurn(at);
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const isNamed = next < named.length && (named[next] as number) < at;
    while (next < named.length && (named[next] as number) < at) next += 1;
    const packed = packedAt(bytes, at + word.length);
    const objects = packed && (await objectsIn(packed, isNamed, budget));
    if (objects) yield objects;
    else if (isNamed) throw new FileRefused(unreadable);
  }
}

const word = 'stream';

/** The compressed bytes of a stream, also where they are written in hexadecimal digits. */
function packedAt(bytes: Buffer, wordEnd: number): Buffer | undefined {
  let start = wordEnd;
  while (start < bytes.length && isSpace(bytes[start] as number)) start += 1;
  if (isDeflated(bytes, start)) return bytes.subarray(start);
  let end = start;
  while (end < bytes.length && (isSpace(bytes[end] as number) || isHexDigit(bytes[end] as number))) end += 1;
  const unpacked = Buffer.from(bytes.toString('latin1', start, end).replace(/[\0\s]+/g, ''), 'hex');
  return isDeflated(unpacked, 0) ? unpacked : undefined;
}

const isHexDigit = (byte: number) => (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
const isSpace = (byte: number) => byte === 0x20 || byte === 0 || (byte >= 9 && byte <= 13);

/** By zlib's two first bytes. */
function isDeflated(bytes: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2);
  return (method & 0x0f) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
}

/** An object stream begins with numbers of objects, each with its place; some write comments there. */
const objectsMark = /^\s*(?:\d+\s+\d+[\s\0]|%|$)/;

async function objectsIn(
  packed: Buffer,
  isNamed: boolean,
  budget: { streams: number; damaged: number; bytes: number },
): Promise<Buffer | undefined> {
  if ((budget.streams -= 1) < 0) throw new FileRefused(tooMuch);
  if (budget.streams % turnStreams === 0) await nextTurn(0);
  const head = headOf(packed);
  if (head === undefined && (budget.damaged -= 1) < 0) throw new FileRefused(unreadable);
  budget.bytes -= head?.length ?? 0;
  const seemsObjects = head !== undefined && objectsMark.test(head.toString('latin1', 0, 4096));
  if (!seemsObjects) return undefined;
  const objects = await inflated(packed, budget.bytes);
  budget.bytes -= objects?.length ?? 0;
  if (objects === undefined && !isNamed) throw new FileRefused(unreadable);
  return objects !== undefined && objects.length > 0 ? objects : undefined;
}

/** So short that handing it to another thread would take longer. */
function headOf(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed.subarray(0, headBytes), { chunkSize: 4096, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

async function inflated(bytes: Buffer, maxOutputLength: number): Promise<Buffer | undefined> {
  if (maxOutputLength < 1) throw new FileRefused(tooMuch);
  try {
    return await asyncInflate(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new FileRefused(tooMuch);
    return undefined;
  }
}
