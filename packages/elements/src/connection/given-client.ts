import type { BoardReads } from './board-reads.js';

/** What stands between an element and a client: it may know answers already. */
export type Stand = (client: BoardReads) => BoardReads;

/** An element that was given what to read by: a server's own client, or what a server has read already. */
export interface Given {
  givenClient?: Stand;
}

/** What was given to the element, or to the one that it is a part of. */
export function givenClient(host: Element & Given): Stand | undefined {
  return host.givenClient ?? ((host.getRootNode() as Partial<ShadowRoot>).host as Given | undefined)?.givenClient;
}
