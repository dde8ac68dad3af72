import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefused, saveAsPdf } from '../file-errors.js';

const mark = 'PK\x03\x04';
const maxEntries = 2_000;
const maxInflatedBytes = 100 * 1024 * 1024;
/** How many times smaller a larger entry may be packed; documents stay below 100. */
const maxRatio = 250;
const ratioMattersFromBytes = 1024 * 1024;
/** What is kept of an entry, to tell by it what it is. */
const startBytes = 64 * 1024;
/** More than any document has of what must be looked at as a whole. */
const maxWholeBytes = 10 * 1024 * 1024;

/** What an entry of a document is. */
export interface WalkedEntry {
  name: string;
  /** Its beginning; of those that `isWhole` names, all of it. */
  start: Buffer;
}

/** What may still be unpacked of a file and the files in it. */
export interface UnpackBudget {
  entries: number;
  bytes: number;
  wholeBytes: number;
}

export const budgetOfFile = (): UnpackBudget => ({
  entries: maxEntries,
  bytes: maxInflatedBytes,
  wholeBytes: maxWholeBytes,
});

export function isZip(buffer: Buffer): boolean {
  return buffer.subarray(0, mark.length).toString('latin1') === mark;
}

const tooMuch = `The file unpacks to more than a document needs: ${saveAsPdf}.`;

/**
 * Unpacks every entry as a stream, within bounds, and gives them one after the other.
 * @throws FileRefused when it is broken, locked, has two entries of one name, or would unpack to too much.
 */
export async function* walkZip(
  buffer: Buffer,
  budget: UnpackBudget,
  isWhole: (name: string) => boolean,
): AsyncGenerator<WalkedEntry> {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(broken);
  if ((budget.entries -= zip.entryCount) < 0) throw new FileRefused(tooMuch);
  const seen = new Set<string>();
  const entries = zip.eachEntry();
  for (let next = await entries.next().catch(broken); next.done !== true; next = await entries.next().catch(broken)) {
    const entry = next.value;
    checkBounds(entry, budget);
    // Programs that read documents don't agree on which of two they take, or on capitals.
    const name = entry.fileName;
    if (seen.has(name.toLowerCase())) broken(name);
    seen.add(name.toLowerCase());
    if (name.endsWith('/')) continue;
    const whole = isWhole(name);
    if (whole && (budget.wholeBytes -= entry.uncompressedSize) < 0) throw new FileRefused(tooMuch);
    yield { name, start: await startOf(zip, entry, whole ? Infinity : startBytes) };
  }
}

function checkBounds(entry: Entry, budget: UnpackBudget): void {
  if (entry.isEncrypted()) throw new FileRefused('The file is protected by a password: save it without one.');
  // Both sizes are as told; what unpacks to another size than told breaks off.
  const { compressedSize, uncompressedSize } = entry;
  const isBomb = uncompressedSize > ratioMattersFromBytes && uncompressedSize > compressedSize * maxRatio;
  budget.bytes -= uncompressedSize;
  if (isBomb || budget.bytes < 0) throw new FileRefused(tooMuch);
}

async function startOf(zip: ZipFile, entry: Entry, keptBytes: number): Promise<Buffer> {
  const kept: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (size < keptBytes) kept.push(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
  } catch (error) {
    broken(error);
  }
  return Buffer.concat(kept);
}

/** Whatever the unpacker says of it, and it says it of bytes that a stranger chose. */
function broken(_: unknown): never {
  throw new FileRefused('The file is damaged: choose it again, or save it anew.');
}
