import { createLiteClient, type LiteClient } from '@fractional-embed/client/lite';

const clients = new Map<string, LiteClient>();

/** One client for each host and board of a page, however many elements use it. */
export function clientFor(baseUrl: string, board: string): LiteClient {
  const key = `${baseUrl} ${board}`;
  let client = clients.get(key);
  if (!client) clients.set(key, (client = createLiteClient({ baseUrl, board, fetch: read })));
  return client;
}

/** What measures or consents wraps a page's `fetch`, and often takes its first argument for a text. */
function read({ url, headers, signal }: Request): Promise<Response> {
  return fetch(url, { headers, signal });
}
