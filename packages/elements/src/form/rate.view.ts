import { html, type TemplateResult } from 'lit';
import { inputView, selectView } from './control.view.js';
import { groupView } from './group.view.js';
import type { ShownField } from './shown-field.js';

const currencies = 'USD EUR GBP CHF CAD AUD NZD SEK NOK DKK PLN AED SGD JPY INR BRL'.split(' ');

/**
 * What somebody wants to be paid: an amount, its currency, and for what. The field's options are the role's own currency,
 * which comes first.
 */
export function rateView(shown: ShownField): TemplateResult {
  const { field, id, messages } = shown;
  const codes = [...new Set([...(field.options ?? []), ...currencies])];
  const part = (name: string, options: readonly (readonly [string, string])[], label: string): TemplateResult => {
    const own = { id: `${field.id}.${name}`, kind: 'choice', label, required: false } as const;
    return selectView({ ...shown, field: own, id: `${id}-${name}` }, options, label);
  };
  const models = [
    ['hourly', messages.perHour],
    ['retainer', messages.perMonth],
  ] as const;
  return groupView(
    shown,
    html`<div class="parts">
      ${part(
        'currency',
        codes.map((code) => [code, code]),
        messages.rateCurrency,
      )}
      ${inputView(shown, messages.rateAmount)} ${part('model', models, messages.rateModel)}
    </div>`,
  );
}
