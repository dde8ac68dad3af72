import type { LitElement, ReactiveController } from 'lit';
import { type BoardRoute, readRoute, writeRoute } from './board-route.js';

/** Where a board keeps its filters and open job: nowhere, in the fragment, or in the query. */
export type UrlSyncMode = 'none' | 'hash' | 'query';

interface UrlSyncHost extends LitElement {
  urlSync: UrlSyncMode;
  urlPrefix: string;
}

/** Keeps a board and the page's URL the same, in both directions, touching only parameters under the board's prefix. */
export class UrlSyncController implements ReactiveController {
  readonly #host: UrlSyncHost;
  readonly #onNavigate: (route: BoardRoute) => void;

  /** @param onNavigate Called when the visitor went back or forward, or followed a link within the page. */
  constructor(host: UrlSyncHost, onNavigate: (route: BoardRoute) => void) {
    this.#host = host;
    this.#onNavigate = onNavigate;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#navigated);
    addEventListener('hashchange', this.#navigated);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#navigated);
    removeEventListener('hashchange', this.#navigated);
  }

  /** What the URL says now, or null when the board does not use it. */
  read(): BoardRoute | null {
    const { urlSync, urlPrefix } = this.#host;
    if (urlSync === 'none') return null;
    return readRoute((urlSync === 'hash' ? location.hash : location.search).slice(1), urlPrefix);
  }

  /** The page's URL with this route in it, or null when the board does not use the URL. */
  href(route: BoardRoute): string | null {
    const { urlSync, urlPrefix } = this.#host;
    if (urlSync === 'none') return null;
    const url = new URL(location.href);
    const part = urlSync === 'hash' ? 'hash' : 'search';
    url[part] = writeRoute(url[part].slice(1), urlPrefix, route);
    return url.href;
  }

  /** A new place: the back button returns from it. */
  push(route: BoardRoute): void {
    const href = this.href(route);
    if (href !== null && href !== location.href) attempt(() => history.pushState(this.#mark(), '', href));
  }

  /** The same place, seen differently. */
  replace(route: BoardRoute): void {
    const href = this.href(route);
    if (href !== null && href !== location.href) attempt(() => history.replaceState(history.state, '', href));
  }

  /** Leaves the place that `push` made: back if it is the current one, so that going forward works too. */
  leave(route: BoardRoute): void {
    if (this.#host.urlSync !== 'none' && this.#isOurs(history.state)) history.back();
    else this.replace(route);
  }

  #isOurs(state: unknown): boolean {
    return typeof state === 'object' && state !== null && this.#key in state;
  }

  get #key(): string {
    return `fractional-embed:${this.#host.urlPrefix}`;
  }

  /** The page's own state is kept beside ours. */
  #mark(): object {
    const state: unknown = history.state;
    return { ...(typeof state === 'object' ? state : {}), [this.#key]: true };
  }

  readonly #navigated = (): void => {
    const route = this.read();
    if (route) this.#onNavigate(route);
  };
}

/** Pages without an origin, and pages that have changed these calls, may refuse: then the URL stays as it is. */
function attempt(change: () => void): void {
  try {
    change();
  } catch {
    // The board itself goes on.
  }
}
