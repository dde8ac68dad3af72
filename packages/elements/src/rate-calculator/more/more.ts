import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { aboutView } from '../about/about.view.js';
import { breakdownView } from '../breakdown/breakdown.view.js';
import type { Answer } from '../calculator.controller.js';
import { comparisonView } from '../comparison/comparison.view.js';
import { type CalculatorLanguage, type MoreLanguage, money } from '../format.js';
import type { CalculatorInputs } from '../inputs/inputs.js';
import { moreEn } from '../messages/more-en.js';
import { ShareController } from '../share/share.controller.js';
import { shareView } from '../share/share.view.js';
import type { Shareable } from '../share/shareable.js';
import type { Tax } from '../tax/tax.js';
import { Announcement } from './announcement.js';

export { moreStyles } from './more.styles.js';

/** What of the calculator the parts after the answer read. */
export interface MoreHost extends LitElement {
  readonly urlPrefix: string;
  readonly boardUrl: string | undefined;
  readonly findRoles: boolean;
  readonly headingLevel: number;
  readonly inputs: Partial<CalculatorInputs> | undefined;
}

/** What comes after the answer, and loads after it: where the money goes, keeping it, comparing, and the work behind it. */
export class More implements ReactiveController {
  /** The texts that load with it. */
  readonly messages = moreEn;
  readonly #host: MoreHost;
  readonly #readLink: () => void;
  readonly #share: ShareController;
  readonly #announcement: Announcement;
  #shareable: Shareable | undefined;

  /** @param readLink Takes the inputs that the page's fragment says. */
  constructor(host: MoreHost, readLink: () => void) {
    this.#host = host;
    this.#readLink = readLink;
    this.#share = new ShareController(host, () => this.#shareable);
    this.#announcement = new Announcement(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readLink);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readLink);
  }

  /** @param outdated What is asked now can't be answered: the answer is the one from before. */
  view(answer: Answer, { us }: Tax, language: CalculatorLanguage, outdated: boolean): TemplateResult {
    const told = language as MoreLanguage; // The element takes in the messages above.
    const { headingLevel } = this.#host;
    this.#shareable = { answer, language: told, taxYear: us?.year };
    if (!outdated) this.#announcement.follow(spoken(answer, told));
    return html`${breakdownView(answer.quote, told, headingLevel)}
      ${shareView(answer, this.#share.state, told, this.#share.actions)}
      ${us ? comparisonView(answer, us, told, headingLevel) : nothing}
      ${aboutView(answer, us, told)}
      <p class="visually-hidden" role="status">${this.#announcement.text}</p>`;
  }
}

function spoken({ inputs, quote }: Answer, language: MoreLanguage): string {
  const { messages } = language;
  return inputs.solveFor === 'rate'
    ? messages.announceRate(money(quote.hourlyRate, language, 'exact'), money(quote.monthlyRetainer, language))
    : messages.announceIncome(money(quote.net, language), money(quote.grossRevenue, language));
}
