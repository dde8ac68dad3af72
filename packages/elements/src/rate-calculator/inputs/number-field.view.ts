import { html, nothing, type TemplateResult } from 'lit';
import { type CalculatorLanguage, currencySign } from '../format.js';
import type { Problem } from '../problem.js';
import type { NumberField } from './inputs.js';
import { numberFields } from './number-fields.js';

export interface NumberFieldsState {
  readonly texts: Readonly<Record<NumberField, string>>;
  readonly problems: readonly Problem[];
  readonly language: CalculatorLanguage;
}

export interface NumberFieldsActions {
  setNumber(field: NumberField, text: string, unreadable: boolean): void;
}

/** A number to type and the same number to slide, with its unit, under one label. */
export function numberField(
  field: NumberField,
  state: NumberFieldsState,
  actions: NumberFieldsActions,
  hint?: string,
): TemplateResult {
  const { unit, min, max, step } = numberFields[field];
  const before = unit.startsWith('money') ? currencySign(state.language) : '';
  const after = state.language.messages.units[unit];
  const text = state.texts[field];
  const problem = state.problems.find((one) => one.field === field);
  const label = state.language.messages[field];
  const set = ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    actions.setNumber(field, value, validity.badInput);
  };
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <span class="number">
      ${before ? html`<span>${before}</span>` : nothing}
      <input id=${field} type="number" inputmode="decimal" step="any" .value=${text} @input=${set}
        aria-invalid=${problem ? 'true' : 'false'} aria-describedby="${field}-unit ${field}-note" />
      <span class="hint" id="${field}-unit">${after}</span>
    </span>
    <input type="range" min=${min} max=${max} step=${step} .value=${text} @input=${set}
      aria-label=${state.language.messages.slider(label)} aria-valuetext="${before}${text} ${after}" />
    <p class=${problem ? 'error' : 'hint'} id="${field}-note" ?hidden=${!problem && !hint}>
      ${problem ? problemText(problem, state.language) : hint}
    </p>
  </div>`;
}

/** What is wrong in particular is told once the texts for it are there. */
function problemText({ code, field }: Problem, { messages }: CalculatorLanguage): string {
  return messages.problem?.(code, field) ?? messages.wrong;
}
