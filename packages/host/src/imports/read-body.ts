import { FeedUnreachable } from './feed-unreachable.js';

/**
 * A body's bytes, as soon as they are whole; one that is too long is given up at the byte that is too much.
 * @throws FeedUnreachable
 */
export async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number, place: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new FeedUnreachable(
        `${place} gives more than ${megabytes(maxBytes)}. Save it and import the part you need.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const megabytes = (bytes: number): string => (bytes >= 1_000_000 ? `${bytes / 1_000_000} MB` : `${bytes} bytes`);

/** Text by the byte order mark, else by the header's charset, else by what a page says of itself, else as UTF-8. */
export function decodeText(bytes: Buffer, contentType: string | null): string {
  return new TextDecoder(markOf(bytes) ?? charsetIn(contentType ?? '') ?? charsetOfPage(bytes) ?? 'utf-8').decode(
    bytes,
  );
}

function markOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function charsetOfPage(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  return charsetIn(/<meta[^>]+charset[^>]*>/i.exec(start)?.[0] ?? '');
}

/** The charset that a header or tag names, if it is one that can be decoded. */
function charsetIn(text: string): string | undefined {
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(text)?.[1];
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
