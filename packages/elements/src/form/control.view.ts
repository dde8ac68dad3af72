import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from './field.js';
import { hintsOf, isWrong } from './hints.view.js';
import type { ShownField } from './shown-field.js';

const inputTypes: Partial<Record<Field['kind'], string>> = {
  email: 'email',
  number: 'number',
  hours: 'number',
  rate: 'number',
  date: 'date',
};

/** One line to type in, or a date to choose. @param label Where the field's own label names a group. */
export function inputView(shown: ShownField, label?: string): TemplateResult {
  const { field, id, values } = shown;
  const type = inputTypes[field.kind] ?? 'text';
  const isNumber = type === 'number';
  return html`<input class="control" part="control" id=${id} type=${type} name=${field.id} ?required=${field.required}
    step=${isNumber ? 'any' : nothing} inputmode=${isNumber ? 'decimal' : nothing}
    autocomplete=${field.autocomplete ?? nothing} dir=${type === 'text' ? 'auto' : nothing} aria-label=${label ?? nothing}
    aria-invalid=${isWrong(shown)} aria-describedby=${hintsOf(shown)}
    .value=${values.value(field.id) ?? ''}
    @input=${({ target }: Event) => {
      const { value, validity } = target as HTMLInputElement;
      values.set(field.id, value, validity.badInput);
    }} />`;
}

export function textareaView(shown: ShownField): TemplateResult {
  const { field, id, values } = shown;
  return html`<textarea class="control" part="control" id=${id} name=${field.id} ?required=${field.required} dir="auto"
    autocomplete=${field.autocomplete ?? nothing}
    aria-invalid=${isWrong(shown)} aria-describedby=${hintsOf(shown)}
    .value=${values.value(field.id) ?? ''}
    @input=${({ target }: Event) => values.set(field.id, (target as HTMLTextAreaElement).value)}></textarea>`;
}

/** @param options Values with their words. */
export function selectView(
  shown: ShownField,
  options: readonly (readonly [string, string])[],
  label?: string,
): TemplateResult {
  const { field, id, values } = shown;
  const chosen = values.value(field.id) ?? options[0]?.[0];
  return html`<select class="control" part="control" id=${id} name=${field.id} ?required=${field.required} aria-label=${label ?? nothing}
    aria-invalid=${isWrong(shown)} aria-describedby=${hintsOf(shown)}
    @change=${({ target }: Event) => values.set(field.id, (target as HTMLSelectElement).value)}>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${chosen === value}>${text}</option>`)}
  </select>`;
}
