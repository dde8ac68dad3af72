import { ContextConsumer } from '@lit/context';
import type { LitElement } from 'lit';
import { webUrl } from '../links/web-url.js';
import { logError } from '../log.js';
import type { MessageOverrides } from '../messages/messages.js';
import { providerCame, providerContext } from './context.js';
import { getDefaultBaseUrl } from './default-base-url.js';

/** What every element that speaks to a host can be told itself; what it isn't comes from its provider. */
export interface ConnectionHost extends LitElement {
  baseUrl: string | undefined;
  board: string | undefined;
  messages: MessageOverrides | undefined;
}

/** The sentence that tells the page's owner what is missing. */
export interface Misconfigured {
  status: 'misconfigured';
  remedy: string;
}

/** A board, and the absolute address of its host. */
export interface Address {
  status: 'found';
  baseUrl: string;
  board: string;
}

/**
 * Finds host, board and words for an element: its own attributes first, then its provider, then the script's origin.
 * Without a client: an element may not need one before its visitor does something.
 */
export class HostAddress {
  readonly #host: ConnectionHost;
  readonly #provider: ContextConsumer<typeof providerContext, ConnectionHost>;
  #logged: string | undefined;

  constructor(host: ConnectionHost) {
    this.#host = host;
    this.#provider = new ContextConsumer(host, { context: providerContext, subscribe: true });
    host.addEventListener(providerCame, () => this.#provider.hostConnected());
  }

  get address(): Address | Misconfigured {
    const baseUrl = this.#host.baseUrl ?? this.#provider.value?.baseUrl ?? getDefaultBaseUrl();
    const board = this.#host.board ?? this.#provider.value?.board;
    const remedy = remedyFor(baseUrl, board);
    if (remedy !== undefined) return { status: 'misconfigured', remedy };
    // An empty base-url is the page's own origin, which is what a host's own pages and local development want.
    return { status: 'found', baseUrl: new URL(baseUrl || '/', document.baseURI).href, board: board as string };
  }

  /** What the page says instead of the built-in texts: by its provider, then by the element itself. */
  get overrides(): (MessageOverrides | undefined)[] {
    return [this.#provider.value?.messages, this.#host.messages];
  }

  /** Tells the page's owner once what to mend; the visitor sees it in place of the element. */
  log(remedy: string): void {
    if (this.#logged === remedy || this.#host.closest('fractional-provider:not(:defined)')) return;
    this.#logged = remedy;
    logError(this.#host.localName, remedy);
  }
}

function remedyFor(baseUrl: string | undefined, board: string | undefined): string | undefined {
  if (!board) return 'Give it a board: board="your-board", on the tag or on a <fractional-provider> around it.';
  if (baseUrl === undefined)
    return 'Give it a host: base-url="https://jobs.example.com", on the tag or on a <fractional-provider> around it.';
  if (!isWebUrl(baseUrl)) return `base-url must be an http or https address without a password, but is "${baseUrl}".`;
  return undefined;
}

/** An http(s) address without a name and password in it, which a page must not carry. */
function isWebUrl(text: string): boolean {
  const url = webUrl(text || '/');
  return url !== undefined && !url.username && !url.password;
}
