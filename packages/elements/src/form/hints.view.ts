import { html, nothing, type TemplateResult } from 'lit';
import type { ShownField } from './shown-field.js';

/** What is asked, with a word when it need not be answered. */
export function fieldText({ field: { label, required }, messages }: ShownField): TemplateResult {
  return html`<span dir="auto">${label}</span>${required ? nothing : html` <span class="hint">(${messages.optional})</span>`}`;
}

/** What helps to answer, and what is wrong with the answer. */
export function hintsView({ field, id, values }: ShownField): unknown {
  const problem = values.problem(field.id);
  return html`${field.help ? html`<p class="hint help" id="${id}-help" dir="auto">${field.help}</p>` : nothing}${
    problem ? html`<p class="error" id="${id}-error">${problem}</p>` : nothing
  }`;
}

/** The ids of what {@link hintsView} shows, for `aria-describedby`. */
export function hintsOf({ field, id, values }: ShownField): unknown {
  const ids = [field.help && `${id}-help`, values.problem(field.id) && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** For `aria-invalid`. */
export function isWrong({ field, values }: ShownField): string {
  return String(values.problem(field.id) !== undefined);
}
