import { Agent } from 'undici';
import { checkedLookup, type MayConnect } from './public-address.js';

/**
 * Connections that lead only where they may: a name's addresses are checked as the socket connects to them. An address
 * that is written as such is never looked up, so `requireAllowedHost` comes before each request.
 */
export function guardedAgent(mayConnect: MayConnect): Agent {
  return new Agent({ connect: { lookup: checkedLookup(mayConnect) } });
}
