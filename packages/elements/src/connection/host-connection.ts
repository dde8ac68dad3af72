import { filterNames, unknownFilters } from '../filters/filter-params.js';
import { type Language, languageFor } from '../messages/language.js';
import { PageLanguage } from '../messages/page-language.js';
import type { WordsName } from '../messages/speaker.js';
import type { BoardReads } from './board-reads.js';
import { clientFor } from './clients.js';
import { givenClient } from './given-client.js';
import { type ConnectionHost, HostAddress, type Misconfigured } from './host-address.js';

export type { ConnectionHost } from './host-address.js';

/** A client to speak to the board with, or the sentence that tells the page's owner what is missing. */
export type Connection = { status: 'connected'; client: BoardReads; baseUrl: string; board: string } | Misconfigured;

/** An address with a client that reads roles from there, and the language to show them in. */
export class HostConnection {
  readonly #address: HostAddress;
  readonly #host: ConnectionHost;
  readonly place: PageLanguage;

  /** @param names Whose texts the element needs besides those of roles. */
  constructor(host: ConnectionHost, ...names: readonly WordsName[]) {
    this.#address = new HostAddress(host);
    this.#host = host;
    this.place = new PageLanguage(host, 'jobs', ...names);
  }

  get connection(): Connection {
    const { address } = this.#address;
    if (address.status === 'misconfigured') return address;
    const { baseUrl, board } = address;
    const client = clientFor(baseUrl, board);
    return { status: 'connected', client: givenClient(this.#host)?.(client) ?? client, baseUrl, board };
  }

  get language(): Language {
    const { locale, words } = this.place;
    return languageFor(locale, words, ...this.#address.overrides);
  }

  /** A misspelt filter would show too many roles, or none, without a word. */
  logUnknownFilters(attribute: string | undefined): void {
    const unknown = unknownFilters(attribute);
    if (unknown.length > 0) this.log(`filters has no ${unknown.join(', ')}. It may have ${filterNames.join(', ')}.`);
  }

  /** Tells the page's owner once what to mend; the visitor sees it in place of the element. */
  log(remedy: string): void {
    this.#address.log(remedy);
  }
}
