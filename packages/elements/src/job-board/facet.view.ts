import { html, nothing, type TemplateResult } from 'lit';
import { chevronIcon } from '../icons/icons.js';

/** A filter behind a button that says whether it is in use. Native disclosure: keyboard and screen readers know it. */
export function facetView(name: string, active: number, body: unknown): TemplateResult {
  return html`<details class="facet" part="facet" ?data-active=${active > 0}>
    <summary class="button pill">
      <span>${name}</span>${
        active > 0 ? html`<span class="pill-count"><span class="on-accent">${active}</span></span>` : nothing
      }${chevronIcon}
    </summary>
    <div class="panel" part="panel">${body}</div>
  </details>`;
}
