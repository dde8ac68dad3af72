// HTTP/1.1 messages on a socket, as the bytes they came in: a proxy that breaks answers in the middle needs to know where
// the middle is, and nothing else of them.

/**
 * @typedef {object} Message
 * @property {string} start the first line
 * @property {Map<string, string>} headers names in small letters
 * @property {Buffer} head the first line and the headers, with the empty line that ends them
 * @property {Buffer} body as it is on the wire, chunks included
 */

/**
 * Reads one message after the other off a socket.
 *
 * @param {import('node:net').Socket} socket
 * @returns {{ next(isBodiless?: boolean): Promise<Message | undefined> }} undefined: the socket ended before a whole one
 */
export function messagesOn(socket) {
  let buffered = Buffer.alloc(0);
  let isOver = false;
  let wake = () => {};
  socket.on('data', (chunk) => {
    buffered = buffered.length === 0 ? chunk : Buffer.concat([buffered, chunk]);
    wake();
  });
  for (const event of ['end', 'error', 'close']) {
    socket.on(event, () => {
      isOver = true;
      wake();
    });
  }
  /** @returns {Promise<number | undefined>} what `find` finds once there is enough */
  const until = async (find) => {
    for (;;) {
      const found = find(buffered);
      if (found !== undefined) return found;
      if (isOver) return undefined;
      await new Promise((resolve) => {
        wake = () => resolve(undefined);
      });
    }
  };
  return {
    async next(isBodiless = false) {
      const headEnd = await until((bytes) => after(bytes, '\r\n\r\n', 0));
      if (headEnd === undefined) return undefined;
      const { start, headers } = parse(buffered.toString('latin1', 0, headEnd));
      const end = isBodiless ? headEnd : await until((bytes) => endOf(bytes, headEnd, headers));
      if (end === undefined) return undefined;
      const message = { start, headers, head: buffered.subarray(0, headEnd), body: buffered.subarray(headEnd, end) };
      buffered = buffered.subarray(end);
      return message;
    },
  };
}

function after(bytes, text, from) {
  const at = bytes.indexOf(text, from, 'latin1');
  return at === -1 ? undefined : at + text.length;
}

function parse(head) {
  const [start = '', ...lines] = head.trimEnd().split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { start, headers };
}

/** Where the body ends, once all of it is there. */
function endOf(bytes, headEnd, headers) {
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') return endOfChunks(bytes, headEnd);
  const end = headEnd + Number(headers.get('content-length') ?? 0);
  return bytes.length >= end ? end : undefined;
}

function endOfChunks(bytes, from) {
  for (let at = from; ; ) {
    const dataFrom = after(bytes, '\r\n', at);
    if (dataFrom === undefined) return undefined;
    const size = Number.parseInt(bytes.toString('latin1', at, dataFrom), 16);
    at = dataFrom + size + '\r\n'.length;
    if (bytes.length < at) return undefined;
    if (size === 0) return at;
  }
}
