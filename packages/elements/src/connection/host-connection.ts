import type { LiteClient } from '@fractional-embed/client/lite';
import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { filterNames, unknownFilters } from '../filters/filter-params.js';
import { webUrl } from '../links/web-url.js';
import { logError } from '../log.js';
import { type Language, languageFor } from '../messages/language.js';
import type { MessageOverrides } from '../messages/messages.js';
import { clientFor } from './clients.js';
import { providerCame, providerContext } from './context.js';
import { getDefaultBaseUrl } from './default-base-url.js';

/** What every element that speaks to a host can be told itself; what it isn't comes from its provider. */
export interface ConnectionHost extends LitElement {
  baseUrl: string | undefined;
  board: string | undefined;
  messages: MessageOverrides | undefined;
}

/** A client to speak to the board with, or the sentence that tells the page's owner what is missing. */
export type Connection =
  | { status: 'connected'; client: LiteClient; baseUrl: string; board: string }
  | { status: 'misconfigured'; remedy: string };

/** Finds host, board and language for an element: its own attributes first, then its provider, then the script's origin. */
export class HostConnection {
  readonly #host: ConnectionHost;
  readonly #provider: ContextConsumer<typeof providerContext, ConnectionHost>;
  #logged: string | undefined;

  constructor(host: ConnectionHost) {
    this.#host = host;
    this.#provider = new ContextConsumer(host, { context: providerContext, subscribe: true });
    host.addEventListener(providerCame, () => this.#provider.hostConnected());
  }

  get connection(): Connection {
    const baseUrl = this.#host.baseUrl ?? this.#provider.value?.baseUrl ?? getDefaultBaseUrl();
    const board = this.#host.board ?? this.#provider.value?.board;
    const remedy = this.#remedy(baseUrl, board);
    if (remedy !== undefined) return { status: 'misconfigured', remedy };
    // An empty base-url is the page's own origin, which is what a host's own pages and local development want.
    const absolute = new URL(baseUrl || '/', document.baseURI).href;
    return {
      status: 'connected',
      client: clientFor(absolute, board as string),
      baseUrl: absolute,
      board: board as string,
    };
  }

  get language(): Language {
    const lang =
      this.#provider.value?.locale ??
      this.#host.closest('[lang]')?.getAttribute('lang') ??
      document.documentElement.lang;
    return languageFor(lang, { ...this.#provider.value?.messages, ...this.#host.messages });
  }

  /** A misspelt filter would show too many roles, or none, without a word. */
  logUnknownFilters(attribute: string | undefined): void {
    const unknown = unknownFilters(attribute);
    if (unknown.length > 0) this.log(`filters has no ${unknown.join(', ')}. It may have ${filterNames.join(', ')}.`);
  }

  /** Tells the page's owner once what to mend; the visitor sees it in place of the element. */
  log(remedy: string): void {
    if (this.#logged === remedy) return;
    this.#logged = remedy;
    logError(this.#host.localName, remedy);
  }

  #remedy(baseUrl: string | undefined, board: string | undefined): string | undefined {
    if (!board) return 'Give it a board: board="your-board", on the tag or on a <fractional-provider> around it.';
    if (baseUrl === undefined)
      return 'Give it a host: base-url="https://jobs.example.com", on the tag or on a <fractional-provider> around it.';
    if (!isWebUrl(baseUrl)) return `base-url must be an http or https address without a password, but is "${baseUrl}".`;
    return undefined;
  }
}

/** An http(s) address without a name and password in it, which a page must not carry. */
function isWebUrl(text: string): boolean {
  const url = webUrl(text || '/');
  return url !== undefined && !url.username && !url.password;
}
