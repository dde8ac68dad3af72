import { html, nothing, type TemplateResult } from 'lit';
import { honeypotView } from '../form/honeypot.view.js';
import { noticeView } from '../notice/notice.view.js';
import type { Consent } from './consent.js';
import { isAsking, problemsView, statusView } from './form-message.view.js';
import type { NewsletterMessages } from './messages/en.js';
import type { NewsletterState } from './newsletter.state.js';
import { panelView } from './panel.view.js';

export interface NewsletterView {
  state: NewsletterState;
  messages: NewsletterMessages;
  headingLevel: number;
  consent: Consent | undefined;
  consentText: string | undefined;
}

export interface NewsletterActions {
  touch: () => void;
  /** The field that people don't see. */
  fillTrap: (value: string) => void;
  /** Of a click on the button, too: frames without `allow-forms` submit nothing, and tell nobody. */
  submit: (event: Event) => void;
  cancel: () => void;
  /** Back to the form, to correct the address. */
  correct: () => void;
  repeat: () => void;
}

/**
 * The form, or what there is to say in its place. The form keeps its place under what covers it: nothing below it on the
 * page moves.
 */
export function newsletterView(view: NewsletterView, actions: NewsletterActions): TemplateResult {
  const { state, messages } = view;
  if (state.status === 'misconfigured') return noticeView({ title: messages.misconfiguredTitle, hint: state.remedy });
  return html`<div class="newsletter" part="newsletter">
    ${formView(view, actions)}
    <div class="panel" part="panel" role="status">${panelView(view, actions)}</div>
  </div>`;
}

function formView(view: NewsletterView, actions: NewsletterActions): TemplateResult {
  const { state, messages, headingLevel } = view;
  return html`<form
    class="form"
    part="form"
    novalidate
    aria-labelledby="heading"
    ?inert=${!isAsking(state)}
    @focusin=${actions.touch}
    @input=${actions.touch}
    @submit=${actions.submit}
  >
    <div class="intro">
      <div id="heading">
        <slot name="heading"
          ><div class="heading" part="heading" role="heading" aria-level=${headingLevel}>${messages.newsletterHeading}</div></slot
        >
      </div>
      <slot name="text"><p class="text" part="text">${messages.newsletterText}</p></slot>
    </div>
    <label class="label" part="label" for="email">${messages.newsletterEmail}</label>
    <div class="line">${fieldView(state)}${buttonView(view, actions)}</div>
    ${honeypotView(actions.fillTrap)} ${consentView(view)}
    <div class="message" part="message">
      <div id="problems">${problemsView(state, messages)}</div>
      <div role="status">${statusView(state, messages, actions)}</div>
    </div>
  </form>`;
}

/** Nothing that was typed is ever taken away: the field is not bound to a value. */
function fieldView(state: NewsletterState): TemplateResult {
  const isWrong = state.status === 'invalid' && state.problems.email !== undefined;
  return html`<input
    id="email"
    part="field"
    name="email"
    type="email"
    autocomplete="email"
    inputmode="email"
    autocapitalize="off"
    spellcheck="false"
    required
    aria-invalid=${isWrong}
    aria-describedby="problems"
    ?readonly=${state.status === 'sending'}
  />`;
}

/** All that it may say has its place in it, so that it keeps its width. A button that was disabled would lose the focus. */
function buttonView({ state, messages }: NewsletterView, { submit }: NewsletterActions): TemplateResult {
  const label =
    state.status === 'sending'
      ? 'sending'
      : state.status === 'unconfirmed' || state.status === 'failed'
        ? 'retry'
        : 'ask';
  const words = {
    ask: messages.newsletterSubscribe,
    sending: messages.newsletterSending,
    retry: messages.newsletterRetry,
  };
  return html`<button class="button primary" part="button" type="submit" aria-disabled=${state.status === 'sending'} @click=${submit}>
    <span class="on-accent words">${Object.entries(words).map(
      ([name, text]) => html`<span class=${name === label ? 'word' : 'word unsaid'}>${text}</span>`,
    )}</span>
  </button>`;
}

function consentView({ consent, consentText, state }: NewsletterView): TemplateResult | typeof nothing {
  if (!consent) return nothing;
  const words = html`<slot name="consent">${consentText}</slot>`;
  if (!consent.isRequired) return html`<p class="consent" part="consent">${words}</p>`;
  const isMissing = state.status === 'invalid' && state.problems.consent === true;
  return html`<label class="consent box" part="consent">
    <input
      type="checkbox"
      name="consent"
      required
      aria-invalid=${isMissing}
      aria-describedby=${isMissing ? 'consent-problem' : nothing}
      ?disabled=${state.status === 'sending'}
    />
    <span>${words}</span>
  </label>`;
}
