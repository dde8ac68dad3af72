import { html, nothing, type TemplateResult } from 'lit';
import { type MoreLanguage, money } from '../format.js';
import { differingFields, type Scenario, taxesOf } from './scenario.js';
import { fieldLabel, fieldValue } from './scenario-fields.js';
import type { ScenarioAct } from './scenarios.controller.js';

export interface ScenariosState {
  /** The one in the fields first, then those kept. */
  readonly scenarios: readonly Scenario[];
  readonly act: ScenarioAct | undefined;
  readonly full: boolean;
  readonly taxed: boolean;
  readonly language: MoreLanguage;
  readonly headingLevel: number;
}

export interface ScenariosActions {
  keep: () => void;
  use: (index: number) => void;
  remove: (index: number, event: Event) => void;
}

/** Up to four sets of numbers side by side: what tells them apart, and what comes of each. */
export function scenariosView(state: ScenariosState, actions: ScenariosActions): TemplateResult {
  const { messages } = state.language;
  const alone = state.scenarios.length === 1;
  return html`<div class="scenarios" part="scenarios">
    <div class="title" id="scenarios" role="heading" aria-level=${state.headingLevel}>${messages.scenarios}</div>
    ${alone ? html`<p class="hint">${messages.scenariosHint}</p>` : table(state, actions)}
    <button class="button keep" type="button" aria-disabled=${state.full} @click=${actions.keep}>${messages.scenarioKeep}</button>
    <p class="hint" role="status">${state.full ? messages.scenariosFull : acted(state)}</p>
  </div>`;
}

function acted({ act, language: { messages } }: ScenariosState): unknown {
  if (!act) return nothing;
  const name = messages.scenarioName(act.index);
  return act.what === 'kept' ? messages.scenarioKept(name) : messages.scenarioRemoved(name);
}

function table(state: ScenariosState, actions: ScenariosActions): TemplateResult {
  const { scenarios, taxed, language } = state;
  const { messages } = language;
  const [, ...kept] = scenarios;
  return html`<div class="scroll" role="region" aria-labelledby="scenarios" tabindex="0"><table>
    <thead><tr><td></td>${scenarios.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>
      ${differingFields(scenarios, taxed).map((field) =>
        row(
          fieldLabel(field, messages),
          scenarios.map((scenario) => fieldValue(field, scenario, taxed, language)),
        ),
      )}
    </tbody>
    <tbody>${results(state)}</tbody>
    <tbody>
      <tr><th scope="row"><span class="visually-hidden">${messages.scenarioActions}</span></th><td></td>${kept.map(
        ({ name }, index) => html`<td>
          <button class="quiet" type="button" aria-label=${messages.scenarioUseOf(name)} @click=${() => actions.use(index)}>${messages.scenarioUse}</button>
          <button class="quiet" type="button" aria-label=${messages.scenarioRemoveOf(name)} @click=${(event: Event) => actions.remove(index, event)}>${messages.scenarioRemove}</button>
        </td>`,
      )}</tr>
    </tbody>
  </table></div>`;
}

function row(label: string, values: readonly unknown[], className: string | typeof nothing = nothing): TemplateResult {
  return html`<tr class=${className}><th scope="row">${label}</th>${values.map((value) => html`<td>${value}</td>`)}</tr>`;
}

function results({ scenarios, language }: ScenariosState): TemplateResult[] {
  const { messages } = language;
  const now = scenarios[0]?.quote;
  const exact = (amount: number): string => money(amount, language, 'exact');
  const whole = (amount: number): string => money(amount, language);
  const figure = (label: string, pick: (quote: NonNullable<typeof now>) => number, format: typeof exact) =>
    row(
      label,
      scenarios.map(({ quote }, index) => {
        if (!quote) return messages.scenarioImpossible;
        const difference = now && index > 0 ? versus(pick(quote) - pick(now), format, language) : undefined;
        return html`${format(pick(quote))}${difference ? html`<span class="hint">${difference}</span>` : nothing}`;
      }),
      'result',
    );
  return [
    figure(messages.rate, (quote) => quote.hourlyRate, exact),
    figure(messages.scenarioRetainer, (quote) => quote.monthlyRetainer, whole),
    figure(messages.revenue, (quote) => quote.grossRevenue, whole),
    figure(messages.taxesPaid, taxesOf, whole),
    figure(messages.takeHome, (quote) => quote.net, whole),
  ];
}

/** In words, since a sign alone says neither what is compared nor which is better. */
function versus(difference: number, format: (amount: number) => string, { messages }: MoreLanguage): string {
  const amount = format(Math.abs(difference));
  if (amount === format(0)) return messages.scenarioSame;
  return difference > 0 ? messages.scenarioMore(amount) : messages.scenarioLess(amount);
}
