import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';

export interface Notice {
  title: string;
  hint: string;
  /** What the visitor can do about it. */
  action?: { label: string; run: () => void } | undefined;
  /** Small print, such as a reference to quote. */
  note?: string | undefined;
}

/** A sentence in place of what can't be shown, and the way out. */
export function noticeView({ title, hint, action, note }: Notice): TemplateResult {
  return html`<div class="notice" part="notice">
    <p class="notice-title">${title}</p>
    <p class="notice-hint">${hint}</p>
    ${action ? html`<button class="button" type="button" @click=${action.run}>${action.label}</button>` : nothing}
    ${note ? html`<p class="notice-note">${note}</p>` : nothing}
  </div>`;
}

export function misconfiguredView(remedy: string, messages: Messages): TemplateResult {
  return noticeView({ title: messages.misconfiguredTitle, hint: remedy });
}

/** Roles (or a role) that couldn't be loaded, because of the network or the host. */
export function failureView(
  failure: { reason: 'offline' | 'error'; requestId?: string | undefined },
  errorTitle: string,
  messages: Messages,
  retry: () => void,
): TemplateResult {
  const offline = failure.reason === 'offline';
  return noticeView({
    title: offline ? messages.offlineTitle : errorTitle,
    hint: offline ? messages.offlineHint : messages.errorHint,
    action: { label: messages.retry, run: retry },
    note: failure.requestId && messages.requestId(failure.requestId),
  });
}
