import { adoptStyles, LitElement, nothing, type PropertyValues } from 'lit';
import { type ConnectionHost, HostConnection } from '../connection/host-connection.js';
import { pageFetch } from '../connection/page-fetch.js';
import { VisibilityController } from '../connection/visibility.controller.js';
import { property } from '../decorators.js';
import { define } from '../define.js';
import type { Field } from '../form/field.js';
import { formStyles } from '../form/form.styles.js';
import { JobController } from '../job-detail/job.controller.js';
import { LazyCode } from '../lazy-code.js';
import type { MessageOverrides } from '../messages/messages.js';
import { failureView } from '../notice/notice.view.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { ApplicationController } from './application.controller.js';
import { applyFormStyles } from './apply-form.styles.js';
import { type ApplyFormActions, applyFormView } from './apply-form.view.js';
import { type ApplyLanguage, applyLanguage } from './apply-language.js';
import { fieldsOf } from './fields.js';
import { type ApplyPrefill, prefillValues } from './prefill.js';
import type { Parcel } from './sending/parcel.js';
import type { Sender } from './sending/sender.js';
import { shownOf } from './shown-of.js';

/**
 * An application for one role, drawn from the role's own description of what it asks. Nothing leaves the page before the
 * visitor sends it; whoever reads "Sent" can be sure that it arrived, once.
 *
 * @summary The application for a role.
 * @fires {FractionalApplicationSubmitEvent} fractional-application-submit - The visitor sends it; cancelable, then the page does.
 * @fires {FractionalApplicationSuccessEvent} fractional-application-success - It has arrived.
 * @fires {FractionalApplicationErrorEvent} fractional-application-error - It was not sent, or is not confirmed.
 * @csspart form - The whole.
 * @csspart heading - The role that one applies for.
 * @csspart field - One question with its answer.
 * @csspart control - What is filled in.
 * @csspart summary - What went wrong, above the fields.
 * @csspart submit - The button that sends.
 * @csspart apply - The link to where one applies, if that is elsewhere.
 * @csspart device - The tick that keeps who the visitor is on this device.
 * @csspart state - What is going on, beside that button.
 * @csspart sent - What is said once it has arrived.
 * @csspart notice - The sentence shown in place of a form.
 * @cssstate idle - It is not near the window yet, and has fetched nothing.
 * @cssstate loading - The form is on its way.
 * @cssstate ready - It can be filled in.
 * @cssstate invalid - Something in it is to be mended.
 * @cssstate sending - It is being sent, or waits for a network or the next try.
 * @cssstate sent - It has arrived.
 * @cssstate not-confirmed - It may have arrived.
 * @cssstate failed - It was not sent.
 * @cssstate unavailable - There is no form: the role is closed or gone, is applied for elsewhere, or couldn't be loaded.
 * @cssstate misconfigured - An attribute is missing or wrong.
 * @cssproperty [--fractional-color-accent] - The button, links and what is focused. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-color-surface] - Behind what floats.
 * @cssproperty [--fractional-radius=0.5em] - Corners of fields and buttons.
 */
export class FractionalApplyForm extends LitElement implements ConnectionHost {
  static override readonly styles = [baseStyles, controlStyles, formStyles, applyFormStyles];

  /** The host's address. @default the provider's, or where the script came from */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. @default the provider's */
  @property() board: string | undefined;
  /** The job's id or slug. */
  @property() job: string | undefined;
  /** The heading's level in the page, 1 to 6. @default 2 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What the page knows of the visitor already; fills fields that are still empty, and nothing is sent by it. */
  @property({ attribute: false }) prefill: ApplyPrefill | undefined;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  readonly #connection = new HostConnection(this, 'apply');
  readonly #visibility = new VisibilityController(this);
  readonly #job = new JobController(this);
  readonly #application = new ApplicationController(this);
  readonly #sending = new LazyCode(this, () => this.#loadSending());
  readonly #shown = new ShownState(this);
  #fields: readonly Field[] = [];
  #focusWanted: '.heading' | '.summary, .sent' | undefined;
  #submitting = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // Put elsewhere in the page, it is followed again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sending.module?.sender.stop();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#connection.place.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { connection } = this.#connection;
    if (connection.status === 'misconfigured') this.#connection.log(connection.remedy);
    if (!this.job) this.#job.misconfigure('Give it a job: job="the-slug-or-id-of-a-role".');
    else if (this.#visibility.visible) this.#job.show(connection, this.job);
    const { state } = this.#job;
    const form = state.status === 'ready' ? state.job.application : null;
    if (connection.status !== 'connected' || state.status !== 'ready' || !form || form.kind === 'external') {
      this.#application.release();
      return;
    }
    const isNew = this.#application.follow(connection, state.job);
    this.#fields = fieldsOf(state.job, form, this.#language);
    if (isNew || changed.has('prefill')) this.#application.application?.fill(prefillValues(this.prefill));
  }

  protected override updated(): void {
    const { state } = this.#job;
    this.#shown.show(shownOf(state, this.#application.application?.phase));
    if (state.status === 'misconfigured') this.#connection.log(state.remedy);
    const { module, status } = this.#sending;
    if (this.#application.application && status === 'idle') void this.#sending.load();
    const parcel = this.#parcel;
    // What comes once it is gone would listen for good.
    if (parcel && this.isConnected) module?.sender.follow(parcel);
    if (this.#submitting && status !== 'loading') this.#submit();
    this.#moveFocus();
  }

  /** Moves the focus to the form's heading, as soon as there is one. */
  override focus(): void {
    this.#focusWanted = '.heading';
    this.#moveFocus();
  }

  async #loadSending() {
    const { formErrorStyles, Sender, sendingLanguage, sentStyles } = await import('./sending/sending.js');
    const styles = [...FractionalApplyForm.styles, formErrorStyles, sentStyles];
    adoptStyles(this.renderRoot as ShadowRoot, styles);
    return { sender: new Sender(this, () => this.#reload()), language: sendingLanguage };
  }

  #reload(): void {
    this.#focusWanted = '.heading';
    this.#job.retry();
  }

  get #language(): ApplyLanguage {
    return applyLanguage(this.#connection.language);
  }

  /** What is sent, and all that sending needs; undefined until there is a form and the code for it. */
  get #parcel(): Parcel | undefined {
    const { connection } = this.#connection;
    const { application, scope } = this.#application;
    const { state } = this.#job;
    const { module } = this.#sending;
    if (!module || !application || state.status !== 'ready' || connection.status !== 'connected') return undefined;
    const { baseUrl, board } = connection;
    const language = module.language(this.#language);
    return { application, baseUrl, board, fetch: pageFetch, scope, job: state.job, fields: this.#fields, language };
  }

  readonly #actions: ApplyFormActions = {
    reload: () => this.#reload(),
    submit: (event) => {
      event.preventDefault();
      this.#submit();
    },
    keep: (keeps) => {
      const { application } = this.#application;
      if (!application) return;
      application.keeps = keeps;
      this.#sending.module?.sender.keep(keeps);
      application.announce();
    },
    summary: () => this.#summary(),
    progress: () => this.#say((sender, parcel) => sender.progress(parcel)),
    sent: (sent) => this.#say((sender, parcel) => sender.sent(sent, parcel)),
  };

  #say(say: (sender: Sender, parcel: Parcel) => unknown): unknown {
    const parcel = this.#parcel;
    const { module } = this.#sending;
    return parcel && module ? say(module.sender, parcel) : nothing;
  }

  #summary(): unknown {
    const { messages } = this.#language;
    if (this.#sending.status !== 'failed' || !this.#submitting)
      return this.#say((sender, parcel) => sender.summary(parcel));
    return failureView({ reason: 'error' }, messages.applyCodeFailed, messages, () => void this.#sending.load());
  }

  #submit(): void {
    const { module, status } = this.#sending;
    this.#submitting = !module;
    if (!module) {
      if (status === 'failed') void this.#sending.load();
      this.requestUpdate();
      return;
    }
    this.#focusWanted = '.summary, .sent';
    // The field that had the focus can't be used while it is sent.
    if (module.sender.submit()) this.renderRoot.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }

  #moveFocus(): void {
    const target = this.#focusWanted && this.renderRoot.querySelector<HTMLElement>(this.#focusWanted);
    if (!target) return;
    this.#focusWanted = undefined;
    target.focus();
  }

  protected override render(): unknown {
    return applyFormView(
      {
        job: this.#job.state,
        application: this.#application.application,
        fields: this.#fields,
        language: this.#language,
        headingLevel: this.headingLevel,
        submitting: this.#submitting,
      },
      this.#actions,
    );
  }
}

define('fractional-apply-form', FractionalApplyForm);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-apply-form': FractionalApplyForm;
  }
}
