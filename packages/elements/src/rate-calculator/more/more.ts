import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LazyCode } from '../../lazy-code.js';
import { logError } from '../../log.js';
import { aboutView } from '../about/about.view.js';
import { breakdownView } from '../breakdown/breakdown.view.js';
import type { Answer } from '../calculator.controller.js';
import { comparisonView } from '../comparison/comparison.view.js';
import { type CalculatorLanguage, type MoreLanguage, money } from '../format.js';
import { type CalculatorInputs, defaultInputs } from '../inputs/inputs.js';
import { readInputs, validInputs } from '../inputs/read-inputs.js';
import { type MoreMessages, moreEn } from '../messages/more-en.js';
import type { PlanPart } from '../plan/plan-part.js';
import { failedView } from '../rate-calculator.view.js';
import type { Scenario } from '../scenarios/scenario.js';
import { mostKept, ScenariosController } from '../scenarios/scenarios.controller.js';
import { type ScenariosActions, scenariosView } from '../scenarios/scenarios.view.js';
import { ShareController } from '../share/share.controller.js';
import { shareView } from '../share/share.view.js';
import type { Shareable } from '../share/shareable.js';
import type { Tax } from '../tax/tax.js';
import { Announcement } from './announcement.js';
import { TurnsWhileSliding } from './turns-while-sliding.js';

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
  get messages(): MoreMessages {
    return { ...moreEn, ...this.#plan.module?.messages } as MoreMessages;
  }

  readonly turns: TurnsWhileSliding;
  readonly #host: MoreHost;
  readonly #fill: (inputs: Partial<CalculatorInputs>) => void;
  readonly #share: ShareController;
  readonly #scenarios: ScenariosController;
  readonly #announcement: Announcement;
  readonly #plan: LazyCode<PlanPart>;
  #shareable: Shareable | undefined;
  #told: Partial<CalculatorInputs> | undefined;

  /** @param fill Puts inputs into the fields. */
  constructor(host: MoreHost, fill: (inputs: Partial<CalculatorInputs>) => void) {
    this.#host = host;
    this.#fill = fill;
    this.#plan = new LazyCode(host, () => loadPlan(host));
    this.#share = new ShareController(host, () => this.#shareable);
    this.#scenarios = new ScenariosController(host, fill);
    this.#scenarios.readLink(location.hash.slice(1));
    this.#announcement = new Announcement(host);
    this.turns = new TurnsWhileSliding(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readLink);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readLink);
  }

  readonly #readLink = (): void => {
    const fragment = location.hash.slice(1);
    const { urlPrefix, inputs } = this.#host;
    const read = readInputs(fragment, urlPrefix);
    // A link means the same followed as opened afresh.
    if (Object.keys(read).length > 0) this.#fill({ ...defaultInputs, ...validInputs(inputs ?? {}), ...read });
    this.#scenarios.readLink(fragment);
    this.#plan.module?.readLink();
  };

  readonly #scenariosActions: ScenariosActions = {
    keep: () => this.#shareable && this.#scenarios.keep(this.#shareable.answer.inputs),
    use: (index) => this.#shareable && this.#scenarios.use(index, this.#shareable.answer.inputs),
    remove: (index, event) => {
      // The button that had the focus goes with its column.
      (event.target as HTMLElement).closest('.scenarios')?.querySelector<HTMLElement>('.keep')?.focus();
      this.#scenarios.remove(index);
    },
  };

  /** @param outdated What is asked now can't be answered: the answer is the one from before. */
  view(
    answer: Answer,
    tax: Tax,
    language: CalculatorLanguage,
    outdated: boolean,
  ): { beside: TemplateResult; below: TemplateResult } {
    const { us } = tax;
    const told = language as MoreLanguage; // The element takes in the messages above.
    this.#tellOfInputs();
    const scenarios = this.#scenarios.all(answer, tax, told);
    this.#shareable = {
      answer,
      outdated,
      scenarios,
      language: told,
      taxYear: us?.year,
      plan: this.#plan.module,
    };
    if (!outdated) this.#announcement.follow(spoken(answer, told));
    const { draw } = this.turns;
    const beside = html`${draw('breakdown', () => breakdownView(answer.quote, told, levelOf(this.#host)))}
      ${draw('share', () => shareView(answer, this.#share.state, told, this.#share.actions))}`;
    return { beside, below: this.#below(answer, tax, scenarios, told) };
  }

  /** Tells the page's owner, once, of what it gave that can't be an input. */
  #tellOfInputs(): void {
    const { inputs, localName } = this.#host;
    if (inputs === this.#told) return;
    this.#told = inputs;
    const valid = validInputs(inputs ?? {});
    const wrong = Object.keys(inputs ?? {}).filter((field) => !Object.hasOwn(valid, field));
    if (wrong.length > 0) logError(localName, `inputs can't have ${wrong.join(', ')} as given: see the documentation.`);
  }

  #below(answer: Answer, tax: Tax, scenarios: readonly Scenario[], language: MoreLanguage): TemplateResult {
    const headingLevel = levelOf(this.#host);
    const { act, kept } = this.#scenarios;
    const { us } = tax;
    const { draw } = this.turns;
    return html`<div class="below">
      ${draw('comparison', () => (us ? comparisonView(answer, us, language, headingLevel) : nothing))}
      ${draw('rest', () => [
        scenariosView(
          { scenarios, act, full: kept.length >= mostKept, taxed: us !== undefined, language, headingLevel },
          this.#scenariosActions,
        ),
        this.#planView(answer, tax, language),
        aboutView(answer, us, language),
      ])}
      <p class="visually-hidden" role="status">${this.#announcement.text}</p>
    </div>`;
  }

  #planView(answer: Answer, tax: Tax, language: MoreLanguage): unknown {
    const { module: plan, status } = this.#plan;
    if (plan) return plan.view(answer, tax, language);
    const load = (): void => void this.#plan.load();
    if (status === 'idle') load();
    return status === 'failed' ? failedView(language.messages.loadFailed, language.messages.retry, load) : nothing;
  }
}

async function loadPlan(host: MoreHost): Promise<PlanPart> {
  const { PlanPart } = await import('../plan/plan-part.js');
  const plan = new PlanPart(host);
  const { styleSheet } = plan.styles;
  if (styleSheet) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
  return plan;
}

/** A page's headings go from 1 to 6. */
function levelOf({ headingLevel }: MoreHost): number {
  return Math.min(6, Math.max(1, Math.trunc(headingLevel) || 2));
}

function spoken({ inputs, quote }: Answer, language: MoreLanguage): string {
  const { messages } = language;
  return inputs.solveFor === 'rate'
    ? messages.announceRate(money(quote.hourlyRate, language, 'exact'), money(quote.monthlyRetainer, language))
    : messages.announceIncome(money(quote.net, language), money(quote.grossRevenue, language));
}
