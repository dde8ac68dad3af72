import { html, nothing, type TemplateResult } from 'lit';
import { chevronIcon } from '../icons/icons.js';
import type { Messages } from '../messages/messages.js';

export interface FacetOption {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}

/** A filter behind a button that says whether it is in use. Native disclosure: keyboard and screen readers know it. */
export function facetView(name: string, active: number, body: unknown): TemplateResult {
  return html`<details class="facet" part="facet" ?data-active=${active > 0}>
    <summary class="pill">
      <span>${name}</span>${active > 0 ? html`<span class="pill-count"><span class="on-accent">${active}</span></span>` : nothing}${chevronIcon}
    </summary>
    <div class="panel" part="panel">${body}</div>
  </details>`;
}

/** Alternatives to tick, each with how many roles it would leave. @param options Undefined while they are not known. */
export function optionsView(
  legend: string,
  options: readonly FacetOption[] | undefined,
  messages: Messages,
  toggle: (value: string) => void,
): unknown {
  if (options?.length === 0) return nothing;
  return html`<fieldset class="options">
    <legend>${legend}</legend>
    ${options ? nothing : html`<p class="hint">${messages.loading}</p>`}
    ${options?.map(
      ({ value, label, count, checked }) => html`<label class="option">
        <input type="checkbox" .checked=${checked} @change=${() => toggle(value)} />
        <span class="option-label" dir="auto">${label}</span>
        <span class="option-count">${count}</span>
      </label>`,
    )}
  </fieldset>`;
}
