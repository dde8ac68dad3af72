import type { LitElement, ReactiveController } from 'lit';
import type { Answer } from '../calculator.controller.js';
import type { CalculatorLanguage } from '../format.js';
import type { CalculatorInputs } from '../inputs/inputs.js';
import { csvText, saveFile, summaryText } from './export.js';
import { FractionalRateFindRolesEvent } from './find-roles-event.js';
import { readInputs, writeInputs } from './route.js';
import type { ShareActions, Shared, ShareState } from './share.view.js';

interface ShareHost extends LitElement {
  urlPrefix: string;
  boardUrl: string | undefined;
  findRoles: boolean;
}

/** What there is to share. */
export interface Shareable {
  readonly answer: Answer;
  readonly language: CalculatorLanguage;
  readonly taxYear: number | undefined;
}

/** What a visitor takes away, and what a link brings: the fragment, the clipboard, a file. Knows no HTML. */
export class ShareController implements ReactiveController {
  readonly #host: ShareHost;
  readonly #shareable: () => Shareable | undefined;
  readonly #fill: (inputs: Partial<CalculatorInputs>) => void;
  #shared: Shared | undefined;

  /** @param fill Called with what a link says. */
  constructor(
    host: ShareHost,
    shareable: () => Shareable | undefined,
    fill: (inputs: Partial<CalculatorInputs>) => void,
  ) {
    this.#host = host;
    this.#shareable = shareable;
    this.#fill = fill;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.readUrl);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.readUrl);
  }

  /** Takes what the page's fragment says. */
  readonly readUrl = (): void => {
    const inputs = readInputs(location.hash.slice(1), this.#host.urlPrefix);
    if (Object.keys(inputs).length > 0) this.#fill(inputs);
  };

  get state(): ShareState {
    return { shared: this.#shared, rolesUrl: this.#rolesUrl() };
  }

  readonly actions: ShareActions = {
    copyLink: () => void this.#copy('link', ({ answer }) => this.#link(answer.inputs)),
    copySummary: () =>
      void this.#copy('summary', ({ answer, language, taxYear }) => summaryText(answer, language, taxYear)),
    saveCsv: () => {
      const now = this.#shareable();
      if (now) saveFile('rate.csv', 'text/csv', csvText(now.answer, now.language));
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

  #link(inputs: CalculatorInputs): string {
    const url = new URL(location.href);
    url.hash = writeInputs(url.hash.slice(1), this.#host.urlPrefix, inputs);
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
    const rate = Math.floor(this.#shareable()?.answer.quote.hourlyRate ?? 0);
    const filled = boardUrl?.replaceAll('{rate}', String(rate));
    if (filled && URL.canParse(filled, document.baseURI)) {
      if (/^https?:$/.test(new URL(filled, document.baseURI).protocol)) return filled;
    }
    return findRoles ? null : undefined;
  }
}
