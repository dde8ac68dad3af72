import { LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { VisibilityController } from '../connection/visibility.controller.js';
import { define } from '../define.js';
import { LazyCode } from '../lazy-code.js';
import { logError } from '../log.js';
import { localeFor } from '../messages/locale.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { CalculatorController } from './calculator.controller.js';
import { comparisonStyles } from './comparison/comparison.styles.js';
import { type CalculatorLanguage, money } from './format.js';
import type { CalculatorInputs } from './inputs/inputs.js';
import { type CalculatorMessageOverrides, en } from './messages/en.js';
import { rateCalculatorStyles } from './rate-calculator.styles.js';
import { type RateCalculatorActions, type Readiness, rateCalculatorView } from './rate-calculator.view.js';
import { breakdownStyles } from './results/breakdown.styles.js';
import { resultsStyles } from './results/results.styles.js';
import { type Shareable, ShareController } from './share/share.controller.js';
import type { TaxYear } from './tax/tax-year.js';

const announcementPauseMs = 800;

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
 * @csspart about - "Not tax advice", and the work.
 * @cssproperty [--fractional-color-accent] - Take-home pay, sliders and links. Follows the page's lightness unless set.
 * @cssproperty [--fractional-color-surface] - Behind what floats over the fields.
 * @cssproperty [--fractional-radius=0.5em] - Corners of controls.
 * @cssproperty [--fractional-sticky-offset=1em] - How far from the top of the window the answer stays, under a page's fixed header.
 */
export class FractionalRateCalculator extends LitElement {
  static override readonly styles = [
    baseStyles,
    controlStyles,
    rateCalculatorStyles,
    resultsStyles,
    breakdownStyles,
    comparisonStyles,
  ];

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
  /** What to start from instead of the defaults. */
  @property({ attribute: false }) inputs: Partial<CalculatorInputs> | undefined;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: CalculatorMessageOverrides | undefined;

  /** What a screen reader is told once the visitor pauses. */
  @state() private announcement = '';

  readonly #visibility = new VisibilityController(this);
  readonly #calculator = new CalculatorController(this);
  readonly #share = new ShareController(
    this,
    () => this.#shareable(),
    (inputs) => this.#calculator.fill(inputs),
  );
  readonly #years: Readonly<Record<number, LazyCode<{ tax: TaxYear }>>> = {
    2025: new LazyCode(this, () => import('./tax/us-2025.js')),
    2026: new LazyCode(this, () => import('./tax/us-2026.js')),
  };
  readonly #comparison = new LazyCode(this, () => import('./comparison/comparison.view.js'));
  #readiness: Readiness = { status: 'loading' };
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #logged: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#announcing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('inputs') && this.inputs) this.#calculator.fill(this.inputs);
    // A link was followed on purpose: it wins over what the page starts from.
    if (changed.has('urlPrefix')) this.#share.readUrl();
    this.#readiness = this.#findReadiness();
    if (this.#readiness.status === 'ready') this.#calculator.calculate(this.#readiness.tax);
  }

  protected override updated(): void {
    if (this.#calculator.answer && this.tax !== 'none' && this.#comparison.status === 'idle')
      void this.#comparison.load();
    if (this.#readiness.status !== 'misconfigured' || this.#readiness.remedy === this.#logged) return;
    this.#logged = this.#readiness.remedy;
    logError(this.localName, this.#logged);
  }

  #findReadiness(): Readiness {
    if (this.tax === 'none') {
      if (isCurrency(this.currency)) return { status: 'ready', tax: undefined };
      return { status: 'misconfigured', remedy: `currency must be a code such as EUR, but is "${this.currency}".` };
    }
    const code = this.#years[this.taxYear];
    const years = Object.keys(this.#years).join(' or ');
    if (!code) return { status: 'misconfigured', remedy: `tax-year must be ${years}, or set tax="none".` };
    if (this.#visibility.visible && code.status === 'idle') void code.load();
    if (code.module) return { status: 'ready', tax: code.module.tax };
    return { status: code.status === 'failed' ? 'failed' : 'loading' };
  }

  get #language(): CalculatorLanguage {
    const lang = this.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    const currency = this.tax === 'none' && isCurrency(this.currency) ? this.currency : 'USD';
    return { locale: localeFor(lang), currency, messages: { ...en, ...this.messages } };
  }

  readonly #actions: RateCalculatorActions = {
    ...this.#share.actions,
    setNumber: (field, text, unreadable) => {
      this.#calculator.setNumber(field, text, unreadable);
      this.#announce();
    },
    choose: (field, value) => {
      this.#calculator.choose(field, value);
      this.#announce();
    },
    comparison: (answer, tax) =>
      this.#comparison.module?.comparisonView(answer, tax, this.#language, this.messages, this.headingLevel) ?? nothing,
    retry: () => void this.#years[this.taxYear]?.load(),
  };

  #shareable(): Shareable | undefined {
    const { answer } = this.#calculator;
    const taxYear = this.tax === 'none' ? undefined : this.taxYear;
    return answer && { answer, language: this.#language, taxYear };
  }

  #announce(): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.announcement = this.#announcementNow()), announcementPauseMs);
  }

  #announcementNow(): string {
    const { answer, problems } = this.#calculator;
    if (!answer || problems.length > 0) return '';
    const language = this.#language;
    const { hourlyRate, monthlyRetainer, net, grossRevenue } = answer.quote;
    return answer.inputs.solveFor === 'rate'
      ? language.messages.announceRate(money(hourlyRate, language, 'exact'), money(monthlyRetainer, language))
      : language.messages.announceIncome(money(net, language), money(grossRevenue, language));
  }

  protected override render(): unknown {
    const { inputs, texts, problems, answer } = this.#calculator;
    const language = this.#language;
    return rateCalculatorView(
      {
        readiness: this.#readiness,
        fields: { inputs, texts, problems, language, taxed: this.tax !== 'none' },
        answer,
        announcement: this.announcement,
        share: this.#share.state,
        language,
        headingLevel: this.headingLevel,
      },
      this.#actions,
    );
  }
}

function isCurrency(code: string): boolean {
  return /^[a-z]{3}$/i.test(code);
}

define('fractional-rate-calculator', FractionalRateCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-rate-calculator': FractionalRateCalculator;
  }
}
