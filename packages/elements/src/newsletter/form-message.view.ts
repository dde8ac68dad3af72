import { html, nothing, type TemplateResult } from 'lit';
import type { NewsletterMessages } from './messages/en.js';
import type { Failure, NewsletterState, Problems } from './newsletter.state.js';

type Shown = TemplateResult | typeof nothing;

/** Whether the form is what is shown, and not what covers it. */
export function isAsking(state: NewsletterState): boolean {
  return state.status === 'sending' ? !state.isRepeat : state.status !== 'sent' && state.status !== 'unavailable';
}

/** Under the field, and said with it: what will happen, or what to mend. */
export function problemsView(state: NewsletterState, messages: NewsletterMessages): Shown {
  if (state.status === 'invalid') {
    const { email, consent } = state.problems;
    return html`${email ? html`<p class="problem" part="problem">${emailProblem(email, messages)}</p>` : nothing}
    ${consent ? html`<p class="problem" part="problem" id="consent-problem">${messages.newsletterConsentMissing}</p>` : nothing}`;
  }
  return state.status === 'idle' ? html`<p class="hint">${messages.newsletterHint}</p>` : nothing;
}

function emailProblem(problem: NonNullable<Problems['email']>, messages: NewsletterMessages): string {
  switch (problem) {
    case 'missing':
      return messages.newsletterEmailMissing;
    case 'malformed':
      return messages.newsletterEmailMalformed;
    case 'refused':
      return messages.newsletterEmailRefused;
  }
}

/** How the sending stands, read out as it changes. */
export function statusView(
  state: NewsletterState,
  messages: NewsletterMessages,
  { cancel }: { cancel: () => void },
): Shown {
  switch (state.status) {
    case 'sending':
      return state.isRepeat ? nothing : phaseView(state, messages, cancel);
    case 'unconfirmed':
      return html`<p class="problem" part="problem">${messages.newsletterUnconfirmed}</p>`;
    case 'failed':
      return html`<p class="problem" part="problem">${failureText(state.failure, messages)}</p>
        ${state.failure.reason === 'refused' ? referenceView(state.failure.requestId, messages) : nothing}`;
    default:
      return nothing;
  }
}

function phaseView(
  { phase }: Extract<NewsletterState, { status: 'sending' }>,
  messages: NewsletterMessages,
  cancel: () => void,
): TemplateResult {
  switch (phase) {
    case 'sending':
      return html`<p class="visually-hidden">${messages.newsletterSending}</p>`;
    case 'waiting':
      return html`<p>${messages.newsletterWaiting}</p>`;
    case 'checking':
      return html`<p>${messages.newsletterChecking}</p>`;
    case 'offline':
      return html`<p>
        ${messages.newsletterOffline}
        <button class="link" type="button" @click=${cancel}>${messages.newsletterCancel}</button>
      </p>`;
  }
}

function failureText(failure: Failure, messages: NewsletterMessages): string {
  switch (failure.reason) {
    case 'busy':
      return messages.newsletterBusy(failure.minutes);
    case 'refused':
      return messages.newsletterRefused;
    case 'not-loaded':
      return messages.newsletterNotLoaded;
  }
}

function referenceView(requestId: string | undefined, messages: NewsletterMessages): Shown {
  return requestId ? html`<p class="hint">${messages.newsletterReference(requestId)}</p>` : nothing;
}
