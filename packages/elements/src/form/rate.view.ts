import { html, type TemplateResult } from 'lit';
import type { Field, FieldValues } from './field.js';
import { fieldText, hintsOf, hintsView } from './hints.view.js';
import type { FormMessages } from './messages/en.js';

const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'NZD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'AED',
  'SGD',
  'JPY',
  'INR',
  'BRL',
];

/** What somebody wants to be paid: an amount, its currency, and for what. The field's options are the role's own currency. */
export function rateView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  const part = (name: string): string => `${field.id}.${name}`;
  const choose =
    (name: string) =>
    ({ target }: Event): void =>
      values.set(part(name), (target as HTMLSelectElement).value);
  const option = (name: string, value: string, text: string): TemplateResult =>
    html`<option value=${value} ?selected=${values.value(part(name)) === value}>${text}</option>`;
  return html`<fieldset class="field" part="field" aria-describedby=${hintsOf(field, id, values)}>
    <legend>${fieldText(field, messages)}</legend>
    ${hintsView(field, id, values)}
    <div class="parts">
      <select class="control" part="control" aria-label=${messages.rateCurrency} @change=${choose('currency')}>
        ${[...new Set([...(field.options ?? []), ...currencies])].map((code) => option('currency', code, code))}
      </select>
      <input class="control" part="control" id=${id} type="number" inputmode="decimal" step="any" min="0"
        aria-label=${messages.rateAmount} ?required=${field.required} aria-invalid=${String(values.problem(field.id) !== undefined)}
        .value=${values.value(field.id) ?? ''}
        @input=${({ target }: Event) => {
          const { value, validity } = target as HTMLInputElement;
          values.set(field.id, value, validity.badInput);
        }} />
      <select class="control" part="control" aria-label=${messages.rateModel} @change=${choose('model')}>
        ${option('model', 'hourly', messages.perHour)}${option('model', 'retainer', messages.perMonth)}
      </select>
    </div>
  </fieldset>`;
}
