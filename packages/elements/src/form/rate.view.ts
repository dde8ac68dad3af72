import { html, type TemplateResult } from 'lit';
import { inputView, selectView } from './control.view.js';
import type { Field, FieldValues } from './field.js';
import { groupView } from './group.view.js';
import type { FormMessages } from './messages/en.js';

const currencies = 'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN AED SGD JPY INR BRL'.split(' ');

/**
 * What somebody wants to be paid: an amount, its currency, and for what. The field's options are the role's own currency,
 * which comes first.
 */
export function rateView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  const codes = [...new Set([...(field.options ?? []), ...currencies])];
  const part = (name: string, options: readonly (readonly [string, string])[], label: string): TemplateResult =>
    selectView(
      { id: `${field.id}.${name}`, kind: 'choice', label, required: false },
      `${id}-${name}`,
      values,
      options,
      label,
    );
  return groupView(
    field,
    id,
    values,
    messages,
    html`<div class="parts">
      ${part(
        'currency',
        codes.map((code) => [code, code] as const),
        messages.rateCurrency,
      )}
      ${inputView(field, id, values, messages.rateAmount)}
      ${part(
        'model',
        [
          ['hourly', messages.perHour],
          ['retainer', messages.perMonth],
        ],
        messages.rateModel,
      )}
    </div>`,
  );
}
