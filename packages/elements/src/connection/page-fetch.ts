/**
 * The page's `fetch`, given a text and a plain object: what measures or consents wraps it, and often takes its first
 * argument for a text. Where the page has replaced `Request`, what it is made of is there as it was given.
 */
export async function pageFetch(request: Request): Promise<Response> {
  const { url, method, headers, signal } = request;
  if (method !== 'POST') return fetch(url, { method, headers, signal });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- what pages put in its place need not have it
  const blob = await request.blob?.();
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- nor this, then
  const body = blob?.type.includes('json') ? await blob.text() : (blob ?? request.body);
  return fetch(url, { method, headers, signal, body });
}
