import type { LookupAddress, LookupOptions } from 'node:dns';
import { lookup as resolve } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { AddressRefused } from './address-refused.js';

/**
 * Whether an address is one of the public internet: not private, loopback, link-local, shared (CGNAT), multicast,
 * reserved, or an IPv6 form that stands for an IPv4 address which may be one of these.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Whether a URL's host is known to be none of the public internet without asking anybody: an address that is written as
 * such, or a name that only a machine or a network of one's own knows.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) return !isPublicAddress(host);
  return !host.includes('.') || /\.(?:localhost|local|internal|lan)\.?$/i.test(host);
}

/** Decides by IP address what may be connected to. */
export type MayConnect = (address: string) => boolean;

/** @throws AddressRefused */
function requireAllowed(hostname: string, addresses: readonly string[], mayConnect: MayConnect): void {
  const refused = addresses.find((address) => !mayConnect(address));
  if (refused === undefined) return;
  throw new AddressRefused(refused === hostname ? hostname : `${hostname} (${refused})`);
}

/**
 * Refuses an address that is written as such; names are checked when they are resolved.
 * @throws AddressRefused
 */
export function requireAllowedHost(url: URL, mayConnect: MayConnect): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) requireAllowed(host, [host], mayConnect);
}

type LookupDone = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * A `lookup` for sockets that refuses a name as soon as one of its addresses is not allowed. The socket connects to
 * the very addresses that were checked, so a name can't be public when asked and private when connected to.
 */
export function checkedLookup(mayConnect: MayConnect) {
  return (hostname: string, options: LookupOptions, done: LookupDone): void => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) {
        done(error, []);
        return;
      }
      try {
        const addresses = found.map(({ address }) => address);
        requireAllowed(hostname, addresses, mayConnect);
      } catch (refusal) {
        done(refusal as Error, []);
        return;
      }
      const [first] = found;
      if (options.all === true) done(null, found);
      else done(null, first?.address ?? '', first?.family);
    });
  };
}
