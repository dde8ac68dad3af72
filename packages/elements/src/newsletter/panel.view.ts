import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterMessages } from './messages/en.js';
import type { NewsletterState } from './newsletter.state.js';

interface PanelState {
  state: NewsletterState;
  messages: NewsletterMessages;
  headingLevel: number;
}

interface PanelActions {
  correct: () => void;
  repeat: () => void;
}

/** What covers the form: the mail that was sent, or that there is no newsletter here. */
export function panelView(
  { state, messages, headingLevel }: PanelState,
  actions: PanelActions,
): TemplateResult | typeof nothing {
  const title = (text: string) =>
    html`<div class="heading" role="heading" aria-level=${headingLevel} tabindex="-1">${text}</div>`;
  switch (state.status) {
    case 'sent':
    case 'sending':
      if (state.status === 'sending' && !state.isRepeat) return nothing;
      // One template for both: the button that was pressed stays, and keeps the focus.
      return html`${title(messages.newsletterSentTitle)}${sentView(state, messages, actions)}`;
    case 'unavailable':
      return state.why === 'no-board'
        ? html`${title(messages.newsletterUnavailableTitle)}
            <p>${messages.newsletterUnavailable}</p>`
        : html`${title(messages.newsletterPageRefusedTitle)}
            <p>${messages.newsletterPageRefused}</p>`;
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
  return html`<p><strong class="address" dir="ltr">${state.email}</strong></p>
    <p>${state.isRepeat && !isSending ? messages.newsletterSentAgain : messages.newsletterSent}</p>
    <p class="ways">
      <button class="link" type="button" ?disabled=${isSending} @click=${correct}>${messages.newsletterCorrect}</button>
      <button class="link" type="button" aria-disabled=${isSending} @click=${repeat}>
        ${isSending ? messages.newsletterSending : messages.newsletterAgain}
      </button>
    </p>`;
}
