/** How fast a body has to come. */
export interface Pace {
  /** Milliseconds that every body has. */
  graceMs: number;
  /** What it has to come with beyond them, on average. */
  bytesPerSecond: number;
}

/** Mobile networks at their worst; below it a body is a connection that someone holds. */
const usualPace: Pace = { graceMs: 20_000, bytesPerSecond: 8 * 1024 };

/** The body has more bytes than it may. */
export class BodyTooLarge extends Error {}
/** The body comes more slowly than it must. */
export class BodyTooSlow extends Error {}

/**
 * A body to its end.
 * @throws BodyTooLarge, BodyTooSlow; what reading fails with when the client goes away
 */
export async function readWhole(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  { graceMs, bytesPerSecond }: Pace = usualPace,
): Promise<Uint8Array> {
  const startedAt = performance.now();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const leftMs = startedAt + graceMs + (size / bytesPerSecond) * 1000 - performance.now();
    const { done, value } = await inTime(reader.read(), leftMs);
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > maxBytes) throw new BodyTooLarge();
    chunks.push(value);
  }
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BodyTooSlow()), ms);
  });
  return Promise.race([work, tooSlow]).finally(() => clearTimeout(timer));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
