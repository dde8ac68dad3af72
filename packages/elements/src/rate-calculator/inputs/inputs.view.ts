import { html, nothing, type TemplateResult } from 'lit';
import type { CalculatorMessages } from '../messages/en.js';
import { type CalculatorInputs, type ChoiceField, choices, type FlagField, type NumberField } from './inputs.js';
import { isAsked } from './is-asked.js';
import { type NumberFieldsActions, type NumberFieldsState, numberField } from './number-field.view.js';

export interface InputsState extends NumberFieldsState {
  readonly inputs: CalculatorInputs;
  /** False where one share stands for all taxes. */
  readonly taxed: boolean;
}

export interface InputsActions extends NumberFieldsActions {
  choose<Field extends keyof CalculatorInputs>(field: Field, value: CalculatorInputs[Field]): void;
}

/** Everything that the calculator asks, in four groups. */
export function inputsView(state: InputsState, actions: InputsActions): TemplateResult {
  const { inputs, taxed } = state;
  const { messages } = state.language;
  const number = (field: NumberField, hint?: string): unknown =>
    isAsked(field, inputs, taxed) ? numberField(field, state, actions, hint) : nothing;
  return html`<form class="inputs" part="inputs" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${group(messages.goal, [
      radios('solveFor', messages.goal, [messages.solveForRate, messages.solveForIncome], state, actions),
      number('targetNet'),
      number('hourlyRate'),
    ])}
    ${group(messages.work, [
      number('hoursPerWeek'),
      number('billableShare', messages.billableShareHint),
      number('weeksOff', messages.weeksOffHint),
      tick('timeOffPaid', messages.timeOffPaid, state, actions),
      number('retainerHoursPerWeek'),
    ])}
    ${group(messages.costs, [number('expenses'), number('healthInsurance'), number('retirement')])}
    ${group(messages.taxes, [
      number('taxShare', messages.taxShareHint),
      taxed ? statusField(state, actions) : nothing,
      number('stateTaxShare', messages.stateTaxShareHint),
      taxed ? structureFields(state, actions) : nothing,
      number('salaryShare'),
      number('salaryAmount'),
      number('adminCost'),
    ])}
  </form>`;
}

function structureFields(state: InputsState, actions: InputsActions): unknown[] {
  const { messages } = state.language;
  return [
    tick('specifiedService', messages.specifiedService, state, actions),
    radios('structure', messages.structure, [messages.soleProprietor, messages.sCorp], state, actions),
    state.inputs.structure === 's-corp'
      ? radios('salaryRule', messages.salaryRule, [messages.salaryByShare, messages.salaryByAmount], state, actions)
      : nothing,
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
  return html`<div class="radios" role="radiogroup" aria-label=${legend}>${choices[field].map((value, index) =>
    option('radio', field, labels[index], inputs[field] === value, () => actions.choose(field, value as never)),
  )}</div>`;
}

function tick(field: FlagField, label: string, { inputs }: InputsState, actions: InputsActions): TemplateResult {
  return option('checkbox', field, label, inputs[field], () => actions.choose(field, !inputs[field]));
}

function option(
  type: 'radio' | 'checkbox',
  name: string,
  label: unknown,
  checked: boolean,
  choose: () => void,
): TemplateResult {
  return html`<label class="option">
    <input type=${type} name=${name} .checked=${checked} @change=${choose} /><span>${label}</span>
  </label>`;
}

function statusField({ inputs, language }: InputsState, actions: InputsActions): TemplateResult {
  const { messages } = language;
  const statuses: CalculatorMessages['statuses'] = messages.statuses;
  return html`<div class="field">
    <label for="filingStatus">${messages.filingStatus}</label>
    <select id="filingStatus"
      @change=${(event: Event) => actions.choose('filingStatus', (event.target as HTMLSelectElement).value as keyof typeof statuses)}>
      ${Object.entries(statuses).map(
        ([status, name]) => html`<option value=${status} ?selected=${inputs.filingStatus === status}>${name}</option>`,
      )}
    </select>
  </div>`;
}
