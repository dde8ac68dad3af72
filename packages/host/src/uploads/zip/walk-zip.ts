import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileRefused, saveAsPdf } from '../file-errors.js';

const mark = 'PK\x03\x04';
const maxEntries = 2_000;
const maxInflatedBytes = 100 * 1024 * 1024;
/** How many times smaller a larger entry may be packed; documents stay below 100. */
const maxRatio = 250;
const ratioMattersFromBytes = 1024 * 1024;
/** What is kept of an entry, to look at. */
const keptBytes = 256 * 1024;

/** What an entry of a document is. */
export interface WalkedEntry {
  name: string;
  /** Its beginning; most entries are shorter. */
  start: Buffer;
}

export function isZip(buffer: Buffer): boolean {
  return buffer.subarray(0, mark.length).toString('latin1') === mark;
}

const tooMuch = `The file unpacks to more than a document needs: ${saveAsPdf}.`;

/**
 * Unpacks every entry as a stream, within bounds, and gives them one after the other.
 * @throws FileRefused when it is broken, locked, or would unpack to too much.
 */
export async function* walkZip(buffer: Buffer): AsyncGenerator<WalkedEntry> {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true }).catch(broken);
  if (zip.entryCount > maxEntries) throw new FileRefused(tooMuch);
  let left = maxInflatedBytes;
  const entries = zip.eachEntry();
  for (let next = await entries.next().catch(broken); next.done !== true; next = await entries.next().catch(broken)) {
    const entry = next.value;
    if (entry.isEncrypted()) throw new FileRefused('The file is protected by a password: save it without one.');
    // Both sizes are as told; what unpacks to another size than told breaks off.
    const { compressedSize, uncompressedSize } = entry;
    const isBomb = uncompressedSize > ratioMattersFromBytes && uncompressedSize > compressedSize * maxRatio;
    left -= uncompressedSize;
    if (isBomb || left < 0) throw new FileRefused(tooMuch);
    if (!entry.fileName.endsWith('/')) yield { name: entry.fileName, start: await startOf(zip, entry) };
  }
}

async function startOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
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
