import type { Job, JobSummary } from '@fractional-embed/client/lite';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { ApplyPrefill } from '../apply-form/prefill.js';
import { type ConnectionHost, HostConnection } from '../connection/host-connection.js';
import { VisibilityController } from '../connection/visibility.controller.js';
import { property, state } from '../decorators.js';
import { define } from '../define.js';
import { FractionalJobApplyEvent, FractionalJobShareEvent } from '../events/detail-events.js';
import { FractionalJobSaveEvent } from '../events/job-events.js';
import { SavedJobsController } from '../jobs/saved-jobs.controller.js';
import { LazyCode } from '../lazy-code.js';
import { webUrl } from '../links/web-url.js';
import type { MessageOverrides } from '../messages/messages.js';
import { noticeStyles } from '../notice/notice.styles.js';
import { failureView } from '../notice/notice.view.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { jobStyles } from '../styles/job.styles.js';
import { applyWordsFor } from './apply-words.js';
import { FractionalJobCalculateEvent } from './calculate-event.js';
import { detailLanguage } from './detail-language.js';
import { JobController } from './job.controller.js';
import { jobDetailStyles } from './job-detail.styles.js';
import { type JobDetailActions, type JobDetailState, jobDetailView, skeleton } from './job-detail.view.js';
import { share } from './share.js';

/**
 * One role in full, with saving, sharing and the way to apply.
 *
 * @summary One fractional role.
 * @fires {FractionalJobApplyEvent} fractional-job-apply - The visitor follows the apply link; cancelable.
 * @fires {FractionalJobSaveEvent} fractional-job-save - The role was saved on this device, or removed.
 * @fires {FractionalJobShareEvent} fractional-job-share - The visitor asked for the link.
 * @fires {FractionalJobCalculateEvent} fractional-job-calculate - The visitor follows the link to a calculator; cancelable.
 * @fires {FractionalApplicationSubmitEvent} fractional-application-submit - An application is sent; cancelable, then the page does.
 * @fires {FractionalApplicationSuccessEvent} fractional-application-success - It has arrived.
 * @fires {FractionalApplicationErrorEvent} fractional-application-error - It was not sent, or is not confirmed.
 * @csspart job - The whole.
 * @csspart heading - The role's title.
 * @csspart facts - Hours, pay, place and the rest.
 * @csspart calculate - The link to a calculator.
 * @csspart apply - The link to apply.
 * @csspart save - The button that saves the role.
 * @csspart share - The button that shares the role.
 * @csspart description - The company's own words.
 * @csspart logo - The company's logo or initials.
 * @csspart notice - The sentence shown in place of a role.
 * @csspart form - The application, where the role takes them here; its parts are those of `fractional-apply-form`:
 * @csspart form-heading - Its heading.
 * @csspart field - One question with its answer.
 * @csspart control - What is filled in.
 * @csspart summary - What went wrong, above the fields.
 * @csspart submit - The button that sends.
 * @csspart state - What is going on, beside that button.
 * @csspart sent - What is said once it has arrived.
 * @cssstate idle - It is not near the window yet, and has fetched nothing.
 * @cssstate loading - The role is on its way.
 * @cssstate ready - It is shown.
 * @cssstate closed - It is shown, and takes no more applications.
 * @cssstate missing - There is no such role.
 * @cssstate error - It couldn't be loaded.
 * @cssstate misconfigured - An attribute is missing or wrong.
 * @cssproperty [--fractional-color-accent] - Links and buttons. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-radius=0.5em] - Corners of controls.
 */
export class FractionalJobDetail extends LitElement implements ConnectionHost {
  static override readonly styles = [baseStyles, controlStyles, noticeStyles, jobStyles, jobDetailStyles];

  /** The host's address. @default the provider's, or where the script came from */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. @default the provider's */
  @property() board: string | undefined;
  /** The job's id or slug. */
  @property() job: string | undefined;
  /** The heading's level in the page, 1 to 6. @default 2 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /**
   * Where a rate calculator is, on this page or another, with `{rate}`, `{hours}` (a week) and `{currency}` in it:
   * `/rates#rate.solveFor=income&rate.hourlyRate={rate}&rate.retainerHoursPerWeek={hours}`. Roles whose pay by the hour
   * is known then link there. @default no link
   */
  @property({ attribute: 'calculator-url' }) calculatorUrl: string | undefined;
  /** The currency that calculator counts in, ISO 4217: roles paid in another don't link there. @default 'USD' */
  @property({ attribute: 'calculator-currency' }) calculatorCurrency = 'USD';
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;
  /** What a list already knows of the job, to show at once. */
  @property({ attribute: false }) summary: JobSummary | undefined;
  /** The link that sharing gives. @default the job's own page */
  @property({ attribute: false }) shareUrl: string | undefined;

  @state() private shared: JobDetailState['share'];
  @state() private form: JobDetailState['form'] = 'none';

  readonly #connection = new HostConnection(this);
  readonly #visibility = new VisibilityController(this);
  readonly #job = new JobController(this);
  readonly #saved = new SavedJobsController(this);
  readonly #form = new LazyCode(this, () => this.#loadForm());
  readonly #shown = new ShownState(this);
  #focusWanted: '.heading' | 'fractional-apply-form' | '[part="apply"]' | undefined;
  #prefill: ApplyPrefill | undefined;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#connection.place.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { connection } = this.#connection;
    if (connection.status === 'misconfigured') this.#connection.log(connection.remedy);
    if (changed.has('job')) {
      this.shared = undefined;
      this.form = 'none';
    }
    if (changed.has('calculatorUrl')) this.#checkCalculatorUrl();
    this.#saved.follow(connection);
    if (!this.job) this.#job.misconfigure('Give it a job: job="the-slug-or-id-of-a-role".');
    else if (this.#visibility.visible) this.#job.show(connection, this.job, this.summary);
  }

  protected override updated(): void {
    const { state } = this.#job;
    this.#shown.show(state.status);
    if (state.status === 'misconfigured') this.#connection.log(state.remedy);
    this.#moveFocus();
  }

  /** Moves the focus to the role's heading, as soon as there is one. */
  override focus(options?: FocusOptions): void {
    this.#focusWanted = '.heading';
    this.#moveFocus(options);
  }

  #moveFocus(options?: FocusOptions): void {
    const target = this.#focusWanted && this.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (!target) return;
    this.#focusWanted = undefined;
    target.focus(options);
  }

  readonly #actions: JobDetailActions = {
    retry: () => this.#job.retry(),
    toggleSaved: (job) => {
      this.#saved.toggle(job.id);
      this.dispatchEvent(new FractionalJobSaveEvent(job, this.#saved.has(job.id)));
    },
    share: (job) => void this.#share(job),
    apply: (event, job, url) => {
      const apply = new FractionalJobApplyEvent(job, url);
      if (!this.dispatchEvent(apply)) event.preventDefault();
      else if (job.application?.url === null) this.#openForm(apply.prefill);
    },
    form: (job) => this.#formView(job),
    leaveForm: () => {
      this.form = 'hidden';
      this.#focusWanted = '[part="apply"]';
    },
    calculate: (event, detail) => {
      if (!this.dispatchEvent(new FractionalJobCalculateEvent(detail))) event.preventDefault();
    },
  };

  #loadForm(): Promise<unknown> {
    return Promise.all([import('../apply-form/fractional-apply-form.js'), applyWordsFor(this.#connection.place)]);
  }

  #openForm(prefill: ApplyPrefill | undefined): void {
    this.#prefill = prefill ?? this.#prefill;
    this.form = 'shown';
    this.#focusWanted = 'fractional-apply-form';
    void this.#form.load();
  }

  #formView(job: Job): TemplateResult {
    const { messages } = detailLanguage(this.#connection.language);
    if (this.#form.status === 'failed')
      return failureView({ reason: 'error' }, messages.applyErrorTitle, messages, () => void this.#form.load());
    if (this.#form.status !== 'ready') return skeleton(messages.applyLoading);
    return html`<fractional-apply-form
      exportparts="form, heading: form-heading, field, control, summary, submit, state, sent"
      .baseUrl=${this.baseUrl}
      .board=${this.board}
      .job=${job.id}
      .headingLevel=${this.headingLevel}
      .prefill=${this.#prefill}
      .messages=${this.messages}
    ></fractional-apply-form>`;
  }

  #checkCalculatorUrl(): void {
    if (!this.calculatorUrl || webUrl(this.calculatorUrl)) return;
    this.#connection.log(`calculator-url must be an http or https address, but is "${this.calculatorUrl}".`);
  }

  async #share(job: JobSummary | Job): Promise<void> {
    const url = this.shareUrl ?? job.canonicalUrl;
    this.dispatchEvent(new FractionalJobShareEvent(job, url));
    this.shared = { outcome: await share(job.title, url), url };
  }

  protected override render(): unknown {
    const { connection } = this.#connection;
    const job = this.#job.state;
    const id = 'job' in job ? job.job.id : 'summary' in job ? job.summary?.id : undefined;
    return jobDetailView(
      {
        job,
        language: detailLanguage(this.#connection.language),
        now: new Date(),
        baseUrl: connection.status === 'connected' ? connection.baseUrl : location.href,
        headingLevel: this.headingLevel,
        calculatorUrl: this.calculatorUrl,
        calculatorCurrency: this.calculatorCurrency,
        saved: id !== undefined && this.#saved.has(id),
        form: this.form,
        share: this.shared,
      },
      this.#actions,
    );
  }
}

define('fractional-job-detail', FractionalJobDetail);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-job-detail': FractionalJobDetail;
  }
}
