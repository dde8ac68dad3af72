import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from './calculator.controller.js';
import { type CalculatorLanguage, money } from './format.js';
import { type InputsActions, type InputsState, inputsView } from './inputs/inputs.view.js';
import { aboutView } from './results/about.view.js';
import { mainFigure, resultsView } from './results/results.view.js';
import { type ShareActions, type ShareState, shareView } from './share/share.view.js';
import type { TaxYear } from './tax/tax-year.js';

/** What stands between a question and its answer: the year's tax tables, or a mistake of the page. */
export type Readiness =
  | { status: 'ready'; tax: TaxYear | undefined }
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'misconfigured'; remedy: string };

export interface RateCalculatorState {
  readonly readiness: Readiness;
  readonly fields: InputsState;
  readonly answer: Answer | undefined;
  readonly announcement: string;
  readonly share: ShareState;
  readonly language: CalculatorLanguage;
  readonly headingLevel: number;
}

export interface RateCalculatorActions extends InputsActions, ShareActions {
  retry: () => void;
  /** LLC against S Corp; loaded once the answer stands. */
  comparison: (answer: Answer, tax: TaxYear) => unknown;
}

/** The whole calculator: what is asked, and beside it the answer. */
export function rateCalculatorView(state: RateCalculatorState, actions: RateCalculatorActions): TemplateResult {
  const { readiness, language } = state;
  const { messages } = language;
  if (readiness.status === 'misconfigured') {
    return html`<div class="notice"><p class="notice-title">${messages.misconfigured}</p><p class="notice-hint">${readiness.remedy}</p></div>`;
  }
  return html`<section class="calculator" part="calculator" aria-label=${messages.label}>
    <div class="asked">${inputsView(state.fields, actions)}${glance(state)}</div>
    <div class="results" part="results">${answerView(state, readiness, actions)}</div>
    <p class="visually-hidden" role="status">${state.announcement}</p>
  </section>`;
}

function answerView(
  { answer, fields, share, language, headingLevel }: RateCalculatorState,
  readiness: Exclude<Readiness, { status: 'misconfigured' }>,
  actions: RateCalculatorActions,
): TemplateResult {
  const { messages } = language;
  switch (readiness.status) {
    case 'ready':
      return html`${
        answer
          ? resultsView({ answer, outdated: fields.problems.length > 0, language, headingLevel })
          : html`<p class="note">${messages.noAnswer}</p>`
      }${answer ? shareView(answer, share, language, actions) : nothing}${answer && readiness.tax ? actions.comparison(answer, readiness.tax) : nothing}${aboutView(answer, readiness.tax, language)}`;
    case 'loading':
      return html`<div class="skeleton waiting" role="status" aria-label=${messages.loading}><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
    case 'failed':
      return html`<div class="notice" role="alert"><p class="notice-title">${messages.loadFailed}</p>
        <button class="button" type="button" @click=${actions.retry}>${messages.retry}</button></div>`;
  }
}

/** Where the results are below the fields, the answer stays in view while they change. Said elsewhere, so not read out. */
function glance({ answer, language }: RateCalculatorState): unknown {
  if (!answer) return nothing;
  const { messages } = language;
  const unit = answer.inputs.solveFor === 'rate' ? messages.perHour : messages.takeHomePerYear;
  return html`<p class="glance" aria-hidden="true"><strong>${money(mainFigure(answer), language, 'exact')}</strong> <span>${unit}</span></p>`;
}
