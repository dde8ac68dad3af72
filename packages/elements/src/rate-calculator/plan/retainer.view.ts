import { html, nothing, svg, type TemplateResult } from 'lit';
import { numberFormat } from '../../format/intl.js';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';
import type { PlanActions, ShownRow } from './plan.controller.js';
import { nameText } from './plan-text.js';
import type { RowField } from './retainer-row.js';
import { tintOf } from './week.view.js';

export interface RetainerPlace {
  /** The how-manieth it is, from 0. */
  readonly index: number;
  /** Whether others would be left. */
  readonly removable: boolean;
}

/** A retainer: its name, its hours and its fee to type, and the rate behind them. */
export function retainerView(
  row: ShownRow,
  { index, removable }: RetainerPlace,
  { quote }: Answer,
  language: MoreLanguage,
  actions: PlanActions,
): TemplateResult {
  const { messages } = language;
  const { id, priced } = row;
  const name = nameText(row.name, index + 1, language);
  const swatch = svg`<svg class="swatch" aria-hidden="true" width="12" height="12"><rect class="part retained" fill-opacity=${tintOf(index)} width="12" height="12" rx="3" /></svg>`;
  const atRate =
    priced && priced.fee === undefined
      ? numberFormat(language.locale, { maximumFractionDigits: 0 }).format(priced.monthly)
      : '';
  const cell = (field: RowField, label: string, placeholder: string, before: unknown): TemplateResult =>
    html`<span class="cell ${field}">
      <label for="plan-${field}-${id}" id="plan-${field}-${id}-unit">${label}</label>
      <span class=${field === 'name' ? '' : 'number'}>${before}${input(row, field, placeholder, actions)}</span>
    </span>`;
  return html`<div class="retainer" role="group" aria-label=${name}>
    ${cell('name', messages.planName, messages.planClient(index + 1), swatch)}
    ${cell('hours', messages.planHours, '', nothing)}
    ${cell('fee', messages.planFee, atRate, html`<span id="plan-fee-${id}-sign">${signOf(language)}</span>`)}
    <p class="cell rate"><span>${messages.planRate}</span><span>${rateView(priced, quote.hourlyRate, language)}</span></p>
    ${
      removable
        ? html`<button class="remove" id="plan-remove-${id}" type="button" aria-label=${messages.planRemove(name)}
            @click=${() => actions.remove(id)}>×</button>`
        : nothing
    }
    ${problemView(row, 'hours', language)} ${problemView(row, 'fee', language)}
  </div>`;
}

function input(row: ShownRow, field: RowField, placeholder: string, actions: PlanActions): TemplateResult {
  const set = ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    actions.type(row.id, field, value, validity.badInput);
  };
  const id = `plan-${field}-${row.id}`;
  const named = field === 'name';
  return html`<input id=${id} type=${named ? 'text' : 'number'} inputmode=${named ? 'text' : 'decimal'} step="any" maxlength="80" autocomplete="off"
    placeholder=${placeholder} .value=${row[field]} @input=${set}
    aria-invalid=${!named && row.problems[field] ? 'true' : 'false'} aria-describedby=${named ? nothing : `${field === 'fee' ? `${id}-sign ` : ''}${id}-note`} />`;
}

function problemView(
  { id, problems }: ShownRow,
  field: keyof ShownRow['problems'],
  { messages }: MoreLanguage,
): TemplateResult {
  const code = problems[field];
  return html`<p class=${code ? `error ${field}` : nothing} id="plan-${field}-${id}-note" ?hidden=${!code}>${code && messages.problem(code, field)}</p>`;
}

/** The currency's sign: what `currencySign` says; that is in the first piece, whose every export its readers pay for. */
function signOf(language: MoreLanguage): string {
  return money(0, language).replace(/[\p{N}\s]/gu, '');
}

/** The rate behind a fee, and how it stands to the visitor's own: in words, for colours say nothing to many. */
function rateView(priced: ShownRow['priced'], own: number, language: MoreLanguage): unknown {
  const { messages } = language;
  if (priced?.hourly === undefined) return nothing;
  const more = priced.fee === undefined ? 0 : priced.hourly - own;
  const standing =
    Math.abs(more) < 0.005 ? messages.planAtRate : more > 0 ? messages.planAboveRate : messages.planBelowRate;
  return html`${money(priced.hourly, language, 'exact')} <span class="hint">${standing}</span>`;
}
