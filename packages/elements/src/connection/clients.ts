import { createLiteClient, type LiteClient } from '@fractional-embed/client/lite';
import { pageFetch } from './page-fetch.js';

const clients = new Map<string, LiteClient>();

/** One client for each host and board of a page, however many elements use it. */
export function clientFor(baseUrl: string, board: string): LiteClient {
  const key = `${baseUrl} ${board}`;
  let client = clients.get(key);
  if (!client) clients.set(key, (client = createLiteClient({ baseUrl, board, fetch: pageFetch })));
  return client;
}
