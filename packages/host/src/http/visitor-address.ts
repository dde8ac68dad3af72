import { clientAddress, proxiesOf } from '../guards/client-address.js';
import type { AppContext, Peer, RouteDeps } from './context.js';

const isOfPrivateNetwork = proxiesOf(['private']);

/**
 * Finds out which address a request comes from. Behind a proxy that is not known as one all visitors are one address,
 * and share its limits: the log says so once.
 */
export function visitorAddress({ log, trustedProxies }: Pick<RouteDeps, 'log' | 'trustedProxies'>) {
  const isTrusted = proxiesOf(trustedProxies);
  let hasWarned = false;
  return (c: AppContext): string | undefined => {
    // Hono has no bindings where its caller gave none.
    const { peerAddress } = (c.env as Peer | undefined) ?? {};
    const forwardedFor = c.req.header('X-Forwarded-For');
    const seemsProxied = peerAddress !== undefined && forwardedFor !== undefined && isOfPrivateNetwork(peerAddress);
    if (seemsProxied && !isTrusted(peerAddress) && !hasWarned) {
      hasWarned = true;
      log.write('warn', unknownProxy);
    }
    return clientAddress(peerAddress, forwardedFor, isTrusted);
  };
}

const unknownProxy =
  'Requests come by a proxy that TRUSTED_PROXIES does not name, so all its visitors share the limits of one address: ' +
  'add its address or network there, or "private"';
