import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterMessages } from './messages/en.js';
import type { NewsletterState } from './newsletter.state.js';

interface PanelActions {
  correct: () => void;
  repeat: () => void;
}

/** What covers the form: the mail that was sent, or that there is no newsletter here. */
export function panelView(
  state: NewsletterState,
  messages: NewsletterMessages,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  switch (state.status) {
    case 'sent':
      return sentView(state, messages, actions);
    case 'sending':
      return state.isRepeat ? sentView(state, messages, actions) : nothing;
    case 'unavailable':
      return html`<p class="heading" tabindex="-1">${messages.newsletterUnavailableTitle}</p>
        <p>${messages.newsletterUnavailable}</p>`;
    default:
      return nothing;
  }
}

/** The same for every address, whether the host knew it or not. */
function sentView(
  state: Extract<NewsletterState, { status: 'sent' | 'sending' }>,
  messages: NewsletterMessages,
  { correct, repeat }: PanelActions,
): TemplateResult {
  const isSending = state.status === 'sending';
  return html`<p class="heading" tabindex="-1">${messages.newsletterSentTitle}</p>
    <p><strong class="address" dir="ltr">${state.email}</strong></p>
    <p>${state.isRepeat && !isSending ? messages.newsletterSentAgain : messages.newsletterSent}</p>
    <p class="ways">
      <button class="link" type="button" ?disabled=${isSending} @click=${correct}>${messages.newsletterCorrect}</button>
      <button class="link" type="button" aria-disabled=${isSending} @click=${repeat}>
        ${isSending ? messages.newsletterSending : messages.newsletterAgain}
      </button>
    </p>`;
}
