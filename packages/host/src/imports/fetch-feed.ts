import { type Agent, fetch, type Response } from 'undici';
import { AddressRefused } from '../outgoing/address-refused.js';
import { guardedAgent } from '../outgoing/guarded-agent.js';
import { isPublicAddress, type MayConnect, requireAllowedHost } from '../outgoing/public-address.js';
import { FeedUnreachable } from './feed-unreachable.js';
import { decodeText, readBytes } from './read-body.js';

export interface FetchFeedOptions {
  /** Fetch from private addresses too: for tests, and for feeds inside one's own network. @default false */
  allowPrivate?: boolean;
  /** Which IP addresses may be connected to, where neither "public" nor "all" fits. @default by `allowPrivate` */
  mayConnect?: MayConnect;
  /** For everything together: names, redirects, the whole body. @default 20000 */
  timeoutMs?: number;
  /** Of the body after decompression. @default 50_000_000 */
  maxBytes?: number;
  /** @default 3 */
  maxRedirects?: number;
}

export interface FetchedFeed {
  document: string;
  /** Where the document came from, behind all redirects. */
  finalUrl: string;
}

/**
 * Fetches a feed's document by http or https. Every hop is checked at the moment it is connected to, so neither a
 * redirect nor a name that changes its address leads into a private network.
 *
 * @throws FeedUnreachable with one line that says what went wrong and what to do.
 * @example const {document} = await fetchFeed('https://api.ashbyhq.com/posting-api/job-board/example');
 */
export async function fetchFeed(address: string, options: FetchFeedOptions = {}): Promise<FetchedFeed> {
  const { allowPrivate = false, timeoutMs = 20_000, maxBytes = 50_000_000, maxRedirects = 3 } = options;
  const mayConnect = options.mayConnect ?? (allowPrivate ? () => true : isPublicAddress);
  const agent = guardedAgent(mayConnect);
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const { response, url } = await follow(address, { agent, deadline, mayConnect, maxRedirects });
    const bytes = await readBytes(response.body ?? emptyBody(), maxBytes, url.host);
    return { document: decodeText(bytes, response.headers.get('content-type')), finalUrl: url.href };
  } catch (error) {
    if (deadline.aborted) {
      throw new FeedUnreachable(
        `${placeOf(address)} did not give its feed within ${timeoutMs / 1000} s. Try again, or save it to a file and import that.`,
      );
    }
    throw unreachable(error, address);
  } finally {
    await agent.destroy();
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

interface Hops {
  agent: Agent;
  deadline: AbortSignal;
  mayConnect: MayConnect;
  maxRedirects: number;
}

/** The first answer that is no redirect. */
async function follow(address: string, hops: Hops): Promise<{ response: Response; url: URL }> {
  let url = webAddress(address);
  for (let hop = 0; hop <= hops.maxRedirects; hop += 1) {
    requireAllowedHost(url, hops.mayConnect);
    const response = await ask(url, hops);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return { response: wanted(response, url), url };
    await response.body?.cancel();
    url = webAddress(location, url);
  }
  throw new FeedUnreachable(
    `${placeOf(address)} redirects more than ${hops.maxRedirects} times. Give the address it leads to.`,
  );
}

function ask(url: URL, { agent, deadline }: Hops): Promise<Response> {
  const headers = { accept: 'application/json, text/html;q=0.9, */*;q=0.5', 'user-agent': 'fractional-embed-import/1' };
  return fetch(url, { dispatcher: agent, signal: deadline, redirect: 'manual', headers });
}

function wanted(response: Response, url: URL): Response {
  if (response.ok) return response;
  throw new FeedUnreachable(
    `${url.host} answered with status ${response.status}. Open ${url.href} in a browser to see why.`,
  );
}

function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FeedUnreachable(`“${address.slice(0, 100)}” is no address.`);
  const url = new URL(address, base?.href);
  if (!/^https?:$/.test(url.protocol)) {
    throw new FeedUnreachable(
      `Feeds are fetched by http and https only, not ${url.protocol} Save it to a file and import that.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new FeedUnreachable(
      `The address on ${url.host} has a user name or password in it. Fetch it yourself and import the file.`,
    );
  }
  return url;
}

const placeOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/** Whatever undici throws, as one line: its own message is only "fetch failed". */
function unreachable(error: unknown, address: string): FeedUnreachable {
  const chain = [error, error instanceof Error ? error.cause : undefined];
  const ours = chain.find((one) => one instanceof FeedUnreachable);
  if (ours instanceof FeedUnreachable) return ours;
  const refused = chain.find((one) => one instanceof AddressRefused);
  if (refused instanceof AddressRefused) {
    return new FeedUnreachable(
      `${refused.message}, so it is not fetched. The command line fetches it with --allow-private.`,
    );
  }
  const cause = chain.findLast((one) => one instanceof Error) as (Error & { code?: string }) | undefined;
  const why = cause?.code ?? cause?.message ?? String(error);
  return new FeedUnreachable(
    `${placeOf(address)} could not be reached (${why}). Check the address and the connection.`,
  );
}
