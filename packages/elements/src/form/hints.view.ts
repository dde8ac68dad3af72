import { html, nothing, type TemplateResult } from 'lit';
import type { Field, FieldValues } from './field.js';
import type { FormMessages } from './messages/en.js';

/** What is asked, with a word when it need not be answered. */
export function fieldText({ label, required }: Field, messages: FormMessages): TemplateResult {
  return html`<span dir="auto">${label}</span>${required ? nothing : html` <span class="hint">(${messages.optional})</span>`}`;
}

/** What helps to answer, and what is wrong with the answer. */
export function hintsView({ id, help }: Field, dom: string, values: FieldValues): unknown {
  const problem = values.problem(id);
  return html`${help ? html`<p class="hint help" id="${dom}-help" dir="auto">${help}</p>` : nothing}${
    problem ? html`<p class="error" id="${dom}-error">${problem}</p>` : nothing
  }`;
}

/** The ids of what {@link hintsView} shows, for `aria-describedby`. */
export function hintsOf({ id, help }: Field, dom: string, values: FieldValues): unknown {
  const ids = [help && `${dom}-help`, values.problem(id) && `${dom}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
