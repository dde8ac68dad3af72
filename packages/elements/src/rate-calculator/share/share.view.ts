import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';

/** What became of copying; `byHand` is the text where there is no clipboard. */
export interface Shared {
  readonly what: 'link' | 'summary';
  readonly byHand: string | undefined;
}

export interface ShareState {
  readonly shared: Shared | undefined;
  /** Where roles at this rate are, if the page has such a place; `null` if it only listens for the event. */
  readonly rolesUrl: string | null | undefined;
}

export interface ShareActions {
  copyLink: () => void;
  copySummary: () => void;
  saveCsv: () => void;
  print: () => void;
  findRoles: (event: Event) => void;
}

/** What can be done with an answer: find roles that pay it, keep it, pass it on. */
export function shareView(
  answer: Answer,
  state: ShareState,
  language: MoreLanguage,
  actions: ShareActions,
): TemplateResult {
  const { messages } = language;
  const button = (name: string, act: () => void): TemplateResult =>
    html`<button class="button" type="button" @click=${act}>${name}</button>`;
  return html`<div class="share" part="share">
    ${rolesView(answer, state.rolesUrl, language, actions)}
    <div class="buttons" role="group" aria-label=${messages.shareLabel}>
      ${button(messages.copyLink, actions.copyLink)} ${button(messages.copySummary, actions.copySummary)}
      ${button(messages.saveCsv, actions.saveCsv)} ${button(messages.print, actions.print)}
    </div>
    <div class="hint" role="status">${sharedView(state.shared, language)}</div>
  </div>`;
}

function rolesView(
  { quote }: Answer,
  url: string | null | undefined,
  language: MoreLanguage,
  actions: ShareActions,
): unknown {
  if (url === undefined) return nothing;
  const name = html`<span class="on-accent">${language.messages.findRoles(money(Math.floor(quote.hourlyRate), language))}</span>`;
  return url === null
    ? html`<button class="button primary" part="find-roles" type="button" @click=${actions.findRoles}>${name}</button>`
    : html`<a class="button primary" part="find-roles" href=${url} @click=${actions.findRoles}>${name}</a>`;
}

function sharedView(shared: Shared | undefined, { messages }: MoreLanguage): unknown {
  if (!shared) return nothing;
  if (shared.byHand === undefined) return shared.what === 'link' ? messages.linkCopied : messages.summaryCopied;
  return html`<label>${messages.copyByHand} <textarea readonly rows="4" .value=${shared.byHand}
    @focus=${(event: FocusEvent) => (event.target as HTMLTextAreaElement).select()}></textarea></label>`;
}
