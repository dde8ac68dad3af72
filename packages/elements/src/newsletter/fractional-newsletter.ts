import { LitElement, type PropertyValues } from 'lit';
import { type Address, type ConnectionHost, HostAddress, type Misconfigured } from '../connection/host-address.js';
import { property } from '../decorators.js';
import { define } from '../define.js';
import {
  FractionalNewsletterErrorEvent,
  FractionalNewsletterSubmitEvent,
  FractionalNewsletterSuccessEvent,
} from '../events/newsletter-events.js';
import { isEmailAddress } from '../form/email-address.js';
import type { MessageOverrides } from '../messages/messages.js';
import { PageLanguage } from '../messages/page-language.js';
import { ShownState } from '../shown-state.js';
import { baseStyles } from '../styles/base.styles.js';
import { controlStyles } from '../styles/control.styles.js';
import { type Consent, readConsent } from './consent.js';
import { type NewsletterMessages, newsletterEn } from './messages/en.js';
import { type Entry, NewsletterController } from './newsletter.controller.js';
import type { NewsletterState, Problems } from './newsletter.state.js';
import { newsletterStyles } from './newsletter.styles.js';
import { newsletterView } from './newsletter.view.js';

/**
 * A field for an e-mail address and a button: subscribes to a board's newsletter once the address has been confirmed by
 * the link in a mail. Loads nothing and asks the host nothing until the visitor turns to it, and stores nothing.
 *
 * @summary Subscribe to a board's newsletter, with double opt-in.
 * @slot heading - In place of the heading; an empty element for none.
 * @slot text - In place of the sentence under the heading.
 * @slot consent - What subscribing agrees to, in place of `consent-text`: for words with a link in them.
 * @fires {FractionalNewsletterSubmitEvent} fractional-newsletter-submit - A valid address is sent; cancelable, then the page sends it.
 * @fires {FractionalNewsletterSuccessEvent} fractional-newsletter-success - The host has it and sends the mail to confirm.
 * @fires {FractionalNewsletterErrorEvent} fractional-newsletter-error - It was not sent, or nobody knows.
 * @csspart newsletter - The whole.
 * @csspart form - All but what covers it once the mail is sent.
 * @csspart heading - The built-in heading.
 * @csspart text - The built-in sentence under it.
 * @csspart label - The field's name.
 * @csspart field - The field.
 * @csspart button - The button.
 * @csspart consent - What subscribing agrees to, with its box if there is one.
 * @csspart message - What stands under the field.
 * @csspart problem - What went wrong, in it.
 * @csspart panel - What covers the form once the mail is sent.
 * @csspart notice - The sentence shown in place of the form.
 * @cssstate idle - An address can be typed.
 * @cssstate invalid - Something is to be mended.
 * @cssstate sending - It is being sent, or waits for a network or the next try.
 * @cssstate sent - The host has it, and sends the mail to confirm.
 * @cssstate unconfirmed - Nobody knows whether it arrived.
 * @cssstate failed - It was not sent.
 * @cssstate unavailable - There is no such board, or it takes none from this page.
 * @cssstate misconfigured - An attribute is missing or wrong.
 * @cssproperty [--fractional-color-accent] - Button and links. Kept readable; a blue unless set.
 * @cssproperty [--fractional-color-text] - Text. The page's unless set.
 * @cssproperty [--fractional-color-line] - Hairlines. Mixed from the text unless set.
 * @cssproperty [--fractional-font-family] - The face. The page's unless set.
 * @cssproperty [--fractional-color-surface] - Behind what covers the form.
 * @cssproperty [--fractional-radius=0.5em] - Corners of field and button.
 */
export class FractionalNewsletter extends LitElement implements ConnectionHost {
  static override readonly styles = [baseStyles, controlStyles, newsletterStyles];

  /** The host's address. @default the provider's, or where the script came from */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. @default the provider's */
  @property() board: string | undefined;
  /** What subscribing agrees to, in your words. @default nothing is said */
  @property({ attribute: 'consent-text' }) consentText: string | undefined;
  /** Which of your consent texts it is, up to 100 characters. @default 'newsletter' */
  @property({ attribute: 'consent-id' }) consentId = 'newsletter';
  /** Which version of the text: written down with each subscription. @default none, and nothing is written down */
  @property({ attribute: 'consent-version' }) consentVersion: string | undefined;
  /** Whether a box must be ticked. @default false: the words are a sentence, and subscribing agrees to it */
  @property({ type: Boolean, attribute: 'consent-required' }) consentRequired = false;
  /** The level of the heading among the page's, 1 to 6. @default 2 */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  readonly #place = new HostAddress(this);
  readonly #language = new PageLanguage(this, 'newsletter');
  readonly #newsletter = new NewsletterController(this);
  #address: Address | Misconfigured = this.#place.address;
  #consent: Consent | undefined;
  readonly #shown = new ShownState(this);
  #focused: Element | null = null;
  #website = '';

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#language.first(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#focused = this.shadowRoot?.activeElement ?? null;
    const { address } = this.#place;
    const consent = readConsent({
      id: this.consentId,
      version: this.consentVersion,
      isRequired: this.consentRequired,
      hasWords: Boolean(this.consentText) || this.querySelector(':scope > [slot="consent"]') !== null,
    });
    const isWrong = consent !== undefined && 'remedy' in consent;
    this.#address = isWrong ? consent : address;
    this.#consent = isWrong ? undefined : consent;
    // What is known of one board says nothing of another.
    if ((changed.has('board') || changed.has('baseUrl')) && this.hasUpdated && !this.#newsletter.isBusy)
      this.#newsletter.edit();
  }

  protected override updated(): void {
    this.#shown.show(this.#state.status);
    if (this.#address.status === 'misconfigured') this.#place.log(this.#address.remedy);
    const isLost = this.#focused && (!this.#focused.isConnected || this.#focused.closest('[inert]'));
    // Where the focus was is covered or gone: whoever uses a keyboard goes on from what took its place.
    if (isLost) (this.#find('.panel .heading') ?? this.#find('input[type="email"]'))?.focus();
  }

  #touch(): void {
    if (this.#address.status === 'found') this.#newsletter.touch(this.#address);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#newsletter.isBusy || this.#address.status === 'misconfigured') return;
    const form = this.#find<HTMLFormElement>('form');
    if (!form) return;
    const typed = new FormData(form);
    const entry = this.#entryOf(typed);
    const problems = this.#problemsOf(entry, typed.has('consent'));
    if (problems) {
      this.#newsletter.refuse(problems);
      await this.#showProblem();
    } else if (
      this.dispatchEvent(new FractionalNewsletterSubmitEvent({ email: entry.email, consents: entry.consents }))
    ) {
      await this.#settle(this.#newsletter.send(entry, this.#address), this.#address);
    } else this.#newsletter.edit();
  }

  #entryOf(typed: FormData): Entry {
    const email = typed.get('email');
    const given = this.#consent?.given;
    return {
      email: typeof email === 'string' ? email.trim() : '',
      consents: given ? [given] : [],
      ...(this.#website && { website: this.#website }),
    };
  }

  #problemsOf({ email }: Entry, isTicked: boolean): Problems | undefined {
    const problems: Problems = {};
    if (email === '') problems.email = 'missing';
    else if (!isEmailAddress(email)) problems.email = 'malformed';
    if (this.#consent?.isRequired && !isTicked) problems.consent = true;
    return problems.email || problems.consent ? problems : undefined;
  }

  async #repeat(): Promise<void> {
    if (this.#newsletter.isBusy || this.#address.status === 'misconfigured') return;
    const sending = this.#newsletter.repeat(this.#address);
    if (sending) await this.#settle(sending, this.#address);
  }

  async #correct(): Promise<void> {
    this.#newsletter.edit();
    await this.updateComplete;
    this.#find<HTMLInputElement>('input[type="email"]')?.select();
  }

  /** Tells the page how it ended. */
  async #settle(sending: Promise<NewsletterState>, { board }: Address): Promise<void> {
    const state = await sending;
    if (state.status === 'sent') this.dispatchEvent(new FractionalNewsletterSuccessEvent(board));
    if (state.status === 'unconfirmed' || state.status === 'unavailable')
      this.dispatchEvent(new FractionalNewsletterErrorEvent(board, state.status));
    if (state.status === 'failed') this.dispatchEvent(new FractionalNewsletterErrorEvent(board, state.failure.reason));
    if (state.status === 'invalid') await this.#showProblem();
  }

  async #showProblem(): Promise<void> {
    await this.updateComplete;
    this.#find('[aria-invalid="true"]')?.focus();
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.renderRoot.querySelector<T>(selector);
  }

  get #state(): NewsletterState {
    return this.#address.status === 'misconfigured' ? this.#address : this.#newsletter.state;
  }

  protected override render(): unknown {
    const { headingLevel, consentText } = this;
    return newsletterView(
      {
        state: this.#state,
        messages: Object.assign({}, newsletterEn, this.#language.words, ...this.#place.overrides) as NewsletterMessages,
        headingLevel,
        consent: this.#consent,
        consentText,
      },
      {
        touch: () => this.#touch(),
        fillTrap: (value) => (this.#website = value),
        submit: (event) => void this.#submit(event),
        cancel: () => this.#newsletter.cancel(),
        correct: () => void this.#correct(),
        repeat: () => void this.#repeat(),
      },
    );
  }
}

define('fractional-newsletter', FractionalNewsletter);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-newsletter': FractionalNewsletter;
  }
}
