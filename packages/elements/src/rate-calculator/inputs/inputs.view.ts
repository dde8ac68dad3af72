import { html, nothing, type TemplateResult } from 'lit';
import type { CalculatorMessages } from '../messages/en.js';
import { type CalculatorInputs, type ChoiceField, choices, type FlagField, type NumberField } from './inputs.js';
import { type NumberFieldsActions, type NumberFieldsState, numberField } from './number-field.view.js';

export interface InputsState extends NumberFieldsState {
  readonly inputs: CalculatorInputs;
  /** False where one share stands for all taxes. */
  readonly taxed: boolean;
}

export interface InputsActions extends NumberFieldsActions {
  choose: <Field extends keyof CalculatorInputs>(field: Field, value: CalculatorInputs[Field]) => void;
}

/** Everything that the calculator asks, in four groups. */
export function inputsView(state: InputsState, actions: InputsActions): TemplateResult {
  const { messages } = state.language;
  const number = (field: NumberField, hint?: string): TemplateResult => numberField(field, state, actions, hint);
  return html`<form class="inputs" part="inputs" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${group(messages.goal, [
      radios('solveFor', messages.goal, [messages.solveForRate, messages.solveForIncome], state, actions),
      number(state.inputs.solveFor === 'rate' ? 'targetNet' : 'hourlyRate'),
    ])}
    ${group(messages.work, [
      number('hoursPerWeek'),
      number('billableShare', messages.billableShareHint),
      number('weeksOff', messages.weeksOffHint),
      tick('timeOffPaid', messages.timeOffPaid, state, actions),
      number('retainerHoursPerWeek'),
    ])}
    ${group(messages.costs, [number('expenses'), number('healthInsurance'), number('retirement')])}
    ${group(messages.taxes, state.taxed ? taxFields(state, actions, number) : number('taxShare', messages.taxShareHint))}
  </form>`;
}

function taxFields(
  state: InputsState,
  actions: InputsActions,
  number: (field: NumberField, hint?: string) => TemplateResult,
): unknown[] {
  const { messages } = state.language;
  return [
    statusField(state, actions),
    number('stateTaxShare', messages.stateTaxShareHint),
    tick('specifiedService', messages.specifiedService, state, actions),
    radios('structure', messages.structure, [messages.soleProprietor, messages.sCorp], state, actions),
    state.inputs.structure === 's-corp' ? sCorpFields(state, actions, number) : nothing,
  ];
}

function sCorpFields(
  state: InputsState,
  actions: InputsActions,
  number: (field: NumberField) => TemplateResult,
): unknown[] {
  const { messages } = state.language;
  return [
    radios('salaryRule', messages.salaryRule, [messages.salaryByShare, messages.salaryByAmount], state, actions),
    number(state.inputs.salaryRule === 'share' ? 'salaryShare' : 'salaryAmount'),
    number('adminCost'),
  ];
}

function group(legend: string, fields: unknown): TemplateResult {
  return html`<fieldset class="group"><legend>${legend}</legend>${fields}</fieldset>`;
}

/** Two or more alternatives to choose one from, in the order of `choices`. */
function radios(
  field: ChoiceField,
  legend: string,
  labels: readonly string[],
  { inputs }: InputsState,
  actions: InputsActions,
): TemplateResult {
  return html`<div class="radios" role="radiogroup" aria-label=${legend}>${choices[field].map(
    (value, index) => html`<label class="option">
      <input type="radio" name=${field} value=${value} .checked=${inputs[field] === value}
        @change=${() => actions.choose(field, value as never)} /><span>${labels[index]}</span>
    </label>`,
  )}</div>`;
}

function tick(field: FlagField, label: string, { inputs }: InputsState, actions: InputsActions): TemplateResult {
  return html`<label class="option">
    <input type="checkbox" .checked=${inputs[field]}
      @change=${(event: Event) => actions.choose(field, (event.target as HTMLInputElement).checked)} /><span>${label}</span>
  </label>`;
}

function statusField({ inputs, language }: InputsState, actions: InputsActions): TemplateResult {
  const { messages } = language;
  const statuses: CalculatorMessages['statuses'] = messages.statuses;
  return html`<div class="field">
    <label for="filingStatus">${messages.filingStatus}</label>
    <select id="filingStatus" autocomplete="off"
      @change=${(event: Event) => actions.choose('filingStatus', (event.target as HTMLSelectElement).value as keyof typeof statuses)}>
      ${Object.entries(statuses).map(
        ([status, name]) => html`<option value=${status} ?selected=${inputs.filingStatus === status}>${name}</option>`,
      )}
    </select>
  </div>`;
}
