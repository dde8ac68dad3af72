import type { BoardReads } from '../connection/board-reads.js';

/** What stands between an element and a client: it may know answers already. */
export type Stand = (client: BoardReads) => BoardReads;

const given = new WeakMap<object, Stand>();

/** Gives an element what it reads by: a server's own client, or what a server has read already. */
export function giveClient(host: object, stand: Stand): void {
  given.set(host, stand);
}

/** What was given to the element, or to the one that it is a part of. */
export function givenClient(host: Element): Stand | undefined {
  return given.get(host) ?? given.get((host.getRootNode() as Partial<ShadowRoot>).host ?? host);
}
