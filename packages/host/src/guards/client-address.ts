import ipaddr from 'ipaddr.js';

/** Whose `X-Forwarded-For` is believed. */
export type TrustedProxies = (address: string) => boolean;

type Parsed = ReturnType<typeof ipaddr.process>;

/** Names of ranges, as ipaddr.js has them. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  loopback: ['loopback'],
  private: ['loopback', 'private', 'uniqueLocal', 'linkLocal'],
};

/** Whether it is an address, a network such as `10.0.0.0/8`, `loopback`, or `private` (that and private networks). */
export function isProxy(proxy: string): boolean {
  return matcherOf(proxy) !== undefined;
}

/** @throws TypeError when one of them is no proxy. */
export function proxiesOf(proxies: readonly string[]): TrustedProxies {
  const matchers = proxies.map((proxy) => {
    const matcher = matcherOf(proxy);
    if (!matcher) throw new TypeError(`"${proxy}" must be an address, a network, "loopback" or "private"`);
    return matcher;
  });
  return (address) => {
    const parsed = parse(address);
    return parsed !== undefined && matchers.some((matches) => matches(parsed));
  };
}

function matcherOf(proxy: string): ((address: Parsed) => boolean) | undefined {
  const names = Object.hasOwn(ranges, proxy) ? ranges[proxy] : undefined;
  if (names) return (address) => names.includes(address.range());
  const network = networkOf(proxy);
  return network && ((address) => address.kind() === network[0].kind() && address.match(network));
}

function networkOf(proxy: string): [Parsed, number] | undefined {
  if (ipaddr.isValidCIDR(proxy)) return ipaddr.parseCIDR(proxy);
  const address = parse(proxy);
  return address && [address, address.kind() === 'ipv4' ? 32 : 128];
}

/**
 * Where a request comes from: the connection's peer or, as far as proxies are trusted, what the last one of them says.
 * Of what visitors can write themselves nothing is believed.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  isTrusted: TrustedProxies,
): string | undefined {
  if (peer === undefined) return undefined;
  const hops = [...(forwardedFor?.split(',').map(bare) ?? []), bare(peer)];
  let client: string | undefined;
  for (const hop of hops.toReversed()) {
    if (parse(hop) === undefined) break;
    client = hop;
    if (!isTrusted(hop)) break;
  }
  return client;
}

/** Some proxies add the port, and brackets around IPv6. */
function bare(hop: string): string {
  const text = hop.trim();
  return /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^(\d+(?:\.\d+){3}):\d+$/.exec(text)?.[1] ?? text;
}

/** Who counts as one: an IPv4 address, or the network of 64 bits that an IPv6 customer has at the least. */
export function networkOfClient(address: string): string {
  const parsed = parse(address);
  if (parsed === undefined || parsed.kind() === 'ipv4') return parsed?.toString() ?? address;
  return `${parsed.toNormalizedString().split(':').slice(0, 4).join(':')}::/64`;
}

/** An IPv4 address that is written as IPv6 is one of IPv4; zones name interfaces of this machine only. */
function parse(text: string): Parsed | undefined {
  const address = text.replace(/%.*$/, '');
  return ipaddr.isValid(address) && /[.:]/.test(address) ? ipaddr.process(address) : undefined;
}
