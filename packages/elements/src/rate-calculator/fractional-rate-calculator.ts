import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import { property } from '../decorators.js';
import { define } from '../define.js';
import { LazyCode } from '../lazy-code.js';
import { logError } from '../log.js';
import { PageLanguage } from '../messages/page-language.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { CalculatorController } from './calculator.controller.js';
import type { CalculatorLanguage } from './format.js';
import type { CalculatorInputs } from './inputs/inputs.js';
import { readInputs, validInputs } from './inputs/read-inputs.js';
import { type CalculatorMessageOverrides, en } from './messages/en.js';
import type { More } from './more/more.js';
import { rateCalculatorStyles } from './rate-calculator.styles.js';
import { failedView, type RateCalculatorActions, type Readiness, rateCalculatorView } from './rate-calculator.view.js';
import { resultsStyles } from './results/results.styles.js';
import type { Tax } from './tax/tax.js';

/**
 * What to charge: the hourly rate and the retainer that leave a take-home pay, with US federal tax to the cent, and where
 * each dollar goes. Needs no host and no account, and sends nothing anywhere.
 *
 * @summary From take-home pay to a rate, or from a rate to an income.
 * @fires {FractionalRateFindRolesEvent} fractional-rate-find-roles - The visitor wants roles at their rate; cancelable.
 * @csspart calculator - The whole.
 * @csspart inputs - What is asked.
 * @csspart results - The answer.
 * @csspart headline - The one number.
 * @csspart breakdown - Where each dollar goes.
 * @csspart comparison - LLC against S Corp.
 * @csspart chart - The picture of it.
 * @csspart plan - Several retainers in one week.
 * @csspart scenarios - Answers that were kept, side by side.
 * @csspart share - The buttons for a link, a text and a file.
 * @csspart find-roles - The link or button to roles at the rate.
 * @csspart about - "Not tax advice", and the work.
 * @cssstate loading - The year's tax tables are on their way.
 * @cssstate ready - It answers.
 * @cssstate failed - They couldn't be loaded.
 * @cssstate misconfigured - An attribute is wrong.
 * @cssproperty [--fractional-color-accent] - Take-home pay, sliders and links. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-color-surface] - Behind what floats over the fields.
 * @cssproperty [--fractional-radius=0.5em] - Corners of controls.
 * @cssproperty [--fractional-sticky-offset=1em] - How far from the top of the window the answer stays, under a page's fixed header.
 */
export class FractionalRateCalculator extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, rateCalculatorStyles, resultsStyles];

  /** Whose tax: `us`, or `none` for one share of the profit for all taxes. @default 'us' */
  @property() tax: 'us' | 'none' = 'us';
  /** The tax year, 2025 or 2026. @default 2026 */
  @property({ type: Number, attribute: 'tax-year' }) taxYear = 2026;
  /** The currency of amounts where tax is `none`, as in ISO 4217. @default 'USD' */
  @property() currency = 'USD';
  /** The level of headings inside, in the page's headings, 1 to 6. @default 2 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Where roles at a rate are, with `{rate}` in it: `/board?jobs.minEffectiveHourly={rate}`. @default no link */
  @property({ attribute: 'board-url' }) boardUrl: string | undefined;
  /** Shows the button for roles without a link, for a page that listens for its event. */
  @property({ type: Boolean, attribute: 'find-roles' }) findRoles = false;
  /** What the link's parameters begin with; give each calculator of a page its own. @default 'rate' */
  @property({ attribute: 'url-prefix' }) urlPrefix = 'rate';
  /** What to start from instead of the defaults; a link wins over the first, and what is set later wins over both. */
  @property({ attribute: false }) inputs: Partial<CalculatorInputs> | undefined;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: CalculatorMessageOverrides | undefined;

  readonly #place = new PageLanguage(this, 'calculator');
  readonly #calculator = new CalculatorController(this);
  readonly #taxes = new Map<string | number, LazyCode<{ tax: Tax }>>([
    [2025, new LazyCode(this, () => import('./tax/us-2025.js'))],
    [2026, new LazyCode(this, () => import('./tax/us-2026.js'))],
    ['none', new LazyCode(this, () => import('./tax/one-share.js'))],
  ]);
  readonly #more = new LazyCode(this, () => this.#loadMore());
  readonly #shown = new ShownState(this);
  #readiness: Readiness = { status: 'loading' };
  #logged: string | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#place.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('inputs') && this.inputs) this.#calculator.fill(validInputs(this.inputs));
    // A link was followed on purpose: it wins over what the page starts from.
    if (changed.has('urlPrefix')) this.#calculator.fill(readInputs(location.hash.slice(1), this.urlPrefix));
    this.#readiness = this.#findReadiness();
    const { module: more } = this.#more;
    more?.turns.begin();
    if (this.#readiness.status === 'ready' && (more?.turns.has('headline') ?? true))
      this.#calculator.calculate(this.#readiness.tax);
  }

  protected override updated(): void {
    this.#shown.show(this.#readiness.status);
    if (this.#readiness.status === 'ready' && this.#more.status === 'idle') void this.#more.load();
    if (this.#readiness.status !== 'misconfigured' || this.#readiness.remedy === this.#logged) return;
    this.#logged = this.#readiness.remedy;
    logError(this.localName, this.#logged);
  }

  async #loadMore(): Promise<More> {
    const { More, moreStyles } = await import('./more/more.js');
    adoptStyles(this.renderRoot as ShadowRoot, [...FractionalRateCalculator.styles, ...moreStyles]);
    return new More(this, (inputs) => this.#calculator.fill(inputs));
  }

  #findReadiness(): Readiness {
    if (this.tax === 'none' && !/^[a-z]{3}$/i.test(this.currency))
      return { status: 'misconfigured', remedy: `currency must be a code such as EUR, but is "${this.currency}".` };
    const code = this.#tax;
    if (!code) return { status: 'misconfigured', remedy: 'tax-year must be 2025 or 2026, or set tax="none".' };
    if (code.status === 'idle') void code.load();
    if (code.module) return { status: 'ready', tax: code.module.tax };
    return { status: code.status === 'failed' ? 'failed' : 'loading' };
  }

  get #tax(): LazyCode<{ tax: Tax }> | undefined {
    return this.#taxes.get(this.tax === 'us' ? this.taxYear : this.tax);
  }

  get #language(): CalculatorLanguage {
    const { locale, words } = this.#place;
    const currency = this.tax === 'none' ? this.currency : 'USD';
    const messages = { ...en, ...this.#more.module?.messages, ...words, ...this.messages };
    return { locale, currency, messages };
  }

  readonly #actions: RateCalculatorActions = {
    inputs: this.#calculator,
    retry: () => void this.#tax?.load(),
    draw: (part, draw) => this.#more.module?.turns.draw(part, draw) ?? draw(),
    more: (answer, tax) => {
      const { module: more, status } = this.#more;
      const language = this.#language;
      if (more) return more.view(answer, tax, language, this.#calculator.problems.length > 0);
      if (status !== 'failed') return {};
      const { loadFailed, retry } = language.messages;
      return { beside: failedView(loadFailed, retry, () => void this.#more.load()) };
    },
  };

  protected override render(): unknown {
    const { inputs, texts, problems, answer } = this.#calculator;
    const state = { inputs, texts, problems, answer, language: this.#language, taxed: this.tax !== 'none' };
    return rateCalculatorView(this.#readiness, state, this.#actions);
  }
}

define('fractional-rate-calculator', FractionalRateCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-rate-calculator': FractionalRateCalculator;
  }
}
