import { html, nothing, type TemplateResult } from 'lit';

export interface SummaryItem {
  readonly text: string;
  /** The id of the control to go to; without one it is no link. */
  readonly control?: string | undefined;
}

export interface Summary {
  readonly title: string;
  readonly text?: unknown;
  readonly items?: readonly SummaryItem[];
  readonly action?: { label: string; run: () => void } | undefined;
  /** Small print, such as a reference to quote. */
  readonly note?: string | undefined;
}

/** What went wrong, above the fields, and the way to each of them. The focus goes here. */
export function errorSummaryView({ title, text, items = [], action, note }: Summary): TemplateResult {
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <p class="summary-title">${title}</p>
    ${text ? html`<p>${text}</p>` : nothing}
    ${items.length > 0 ? html`<ul>${items.map((item) => html`<li>${itemView(item)}</li>`)}</ul>` : nothing}
    ${action ? html`<button class="button" type="button" @click=${action.run}>${action.label}</button>` : nothing}
    ${note ? html`<p class="hint">${note}</p>` : nothing}
  </div>`;
}

function itemView({ text, control }: SummaryItem): unknown {
  return control === undefined
    ? text
    : html`<a href="#${control}" @click=${(event: Event) => goTo(event, control)}>${text}</a>`;
}

/** The page's address knows nothing of what is inside of a shadow root, and stays as it is. */
function goTo(event: Event, control: string): void {
  event.preventDefault();
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.getElementById(control)?.focus();
}
