/**
 * A host's address made absolute, its path ending in a slash.
 *
 * @throws TypeError when it is missing, relative without a location to resolve it against, or not of the web.
 */
export function parseBaseUrl(baseUrl: string | URL | undefined): URL {
  if (!baseUrl)
    throw new TypeError('createClient needs "baseUrl": the host\'s address, such as https://jobs.example.org');
  const url = absolute(String(baseUrl));
  if (!/^https?:$/.test(url.protocol)) throw new TypeError(`"baseUrl" must be http or https, but is "${baseUrl}"`);
  if (url.username || url.password) throw new TypeError('"baseUrl" must not carry a user name or password');
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function absolute(baseUrl: string): URL {
  // Pages and workers have a location, servers have none; nothing else of the DOM is needed.
  const { location } = globalThis as { location?: { href: string } };
  try {
    return new URL(baseUrl, location?.href);
  } catch {
    throw new TypeError(`"baseUrl" must be a full address here, such as https://jobs.example.org, but is "${baseUrl}"`);
  }
}
