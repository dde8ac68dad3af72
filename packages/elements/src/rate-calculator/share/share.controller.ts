import type { LitElement } from 'lit';
import { csvText, saveFile, summaryText } from './export.js';
import { FractionalRateFindRolesEvent } from './find-roles-event.js';
import type { ShareActions, Shared, ShareState } from './share.view.js';
import type { Shareable } from './shareable.js';
import { writeInputs } from './write-link.js';

interface ShareHost extends LitElement {
  readonly urlPrefix: string;
  readonly boardUrl: string | undefined;
  readonly findRoles: boolean;
}

/** What a visitor takes away: a link, a text, a file, and the way to roles at their rate. Knows no HTML. */
export class ShareController {
  readonly #host: ShareHost;
  readonly #shareable: () => Shareable | undefined;
  #shared: Shared | undefined;
  #board: { url: string | undefined; isWeb: boolean } | undefined;

  constructor(host: ShareHost, shareable: () => Shareable | undefined) {
    this.#host = host;
    this.#shareable = shareable;
  }

  get state(): ShareState {
    return { shared: this.#shared, rolesUrl: this.#rolesUrl() };
  }

  readonly actions: ShareActions = {
    copyLink: () => void this.#copy('link', (now) => this.#link(now)),
    copySummary: () => void this.#copy('summary', summaryText),
    saveCsv: () => {
      const now = this.#shareable();
      if (now) saveFile('rate.csv', 'text/csv', csvText(now));
    },
    print: () => print(),
    findRoles: (event) => {
      const now = this.#shareable();
      if (!now) return;
      const { hourlyRate, retainerHoursPerWeek } = now.answer.quote;
      const detail = { hourlyRate, currency: now.language.currency, hoursPerWeek: retainerHoursPerWeek };
      if (!this.#host.dispatchEvent(new FractionalRateFindRolesEvent(detail))) event.preventDefault();
    },
  };

  #link({ answer, scenarios, plan }: Shareable): string {
    const url = new URL(location.href);
    const kept = scenarios.slice(1).map(({ inputs }) => inputs);
    const fragment = writeInputs(url.hash.slice(1), this.#host.urlPrefix, answer.inputs, kept);
    url.hash = plan?.writeLink(fragment) ?? fragment;
    return url.href;
  }

  async #copy(what: Shared['what'], textOf: (now: Shareable) => string): Promise<void> {
    const now = this.#shareable();
    if (!now) return;
    const text = textOf(now);
    try {
      await navigator.clipboard.writeText(text);
      this.#shared = { what, byHand: undefined };
    } catch {
      this.#shared = { what, byHand: text }; // Frames and plain-http pages have no clipboard.
    }
    this.#host.requestUpdate();
  }

  /** The page's link with the rate in it; an address that isn't http(s) is not one. */
  #rolesUrl(): string | null | undefined {
    const { boardUrl, findRoles } = this.#host;
    // Looked at once, not at every step of a slider.
    if (boardUrl !== this.#board?.url) this.#board = { url: boardUrl, isWeb: isWebAddress(boardUrl) };
    const rate = Math.floor(this.#shareable()?.answer.quote.hourlyRate ?? 0);
    if (boardUrl && this.#board?.isWeb) return boardUrl.replaceAll('{rate}', String(rate));
    return findRoles ? null : undefined;
  }
}

function isWebAddress(template: string | undefined): boolean {
  const address = template?.replaceAll('{rate}', '0');
  return (
    !!address &&
    URL.canParse(address, document.baseURI) &&
    /^https?:$/.test(new URL(address, document.baseURI).protocol)
  );
}
