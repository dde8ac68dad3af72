import { type Client, createClient } from '@fractional-embed/client';

const clients = new Map<string, Client>();

/** One client for each host and board of a page, however many elements use it. */
export function clientFor(baseUrl: string, board: string): Client {
  const key = `${baseUrl} ${board}`;
  let client = clients.get(key);
  if (!client) clients.set(key, (client = createClient({ baseUrl, board })));
  return client;
}
