import { html, type TemplateResult } from 'lit';
import type { Answer } from './calculator.controller.js';
import { money } from './format.js';
import { type InputsActions, type InputsState, inputsView } from './inputs/inputs.view.js';
import type { Draw } from './parts.js';
import { mainFigure, resultsView } from './results/results.view.js';
import type { Tax } from './tax/tax.js';

/** What stands between a question and its answer: the year's tax tables, or a mistake of the page. */
export type Readiness =
  | { status: 'ready'; tax: Tax }
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'misconfigured'; remedy: string };

export interface RateCalculatorState extends InputsState {
  readonly answer: Answer | undefined;
}

export interface RateCalculatorActions {
  readonly inputs: InputsActions;
  retry: () => void;
  readonly draw: Draw;
  /** What comes after the answer, and loads after it: beside the questions, and below both. */
  more: (answer: Answer, tax: Tax) => { beside?: unknown; below?: unknown };
}

/** The whole calculator: what is asked, and beside it the answer. */
export function rateCalculatorView(
  readiness: Readiness,
  state: RateCalculatorState,
  actions: RateCalculatorActions,
): TemplateResult {
  const { messages } = state.language;
  if (readiness.status === 'misconfigured')
    return html`<div class="trouble"><strong>${messages.misconfigured}</strong>${readiness.remedy}</div>`;
  const { draw } = actions;
  const more = state.answer && readiness.status === 'ready' ? actions.more(state.answer, readiness.tax) : {};
  return html`<section class="calculator" part="calculator" aria-label=${messages.label}>
    <div class="calculation">
      <div class="asked">${draw('fields', () => inputsView(state, actions.inputs))}${draw('headline', () => glance(state))}</div>
      <div class="results" part="results">${answerView(readiness, state, actions)}${more.beside}</div>
    </div>
    ${more.below}
  </section>`;
}

function answerView(
  readiness: Exclude<Readiness, { status: 'misconfigured' }>,
  { answer, problems, language }: RateCalculatorState,
  actions: RateCalculatorActions,
): unknown {
  const { messages } = language;
  switch (readiness.status) {
    case 'ready':
      if (!answer) return html`<p class="hint">${messages.noAnswer}</p>`;
      return resultsView(
        { answer, outdated: problems.length > 0, year: readiness.tax.us?.year, language },
        actions.draw,
      );
    case 'loading':
      return html`<div class="skeleton waiting" role="status" aria-label=${messages.loading}><i></i><i></i><i></i></div>`;
    case 'failed':
      return failedView(messages.loadFailed, messages.retry, actions.retry);
  }
}

/** What couldn't be loaded, and another try. */
export function failedView(what: string, retry: string, again: () => void): TemplateResult {
  return html`<div class="trouble" role="alert">${what}<button class="button" type="button" @click=${again}>${retry}</button></div>`;
}

/** Where the results are below the fields, the answer stays in view while they change. Said elsewhere, so not read out. */
function glance({ answer, language }: RateCalculatorState): unknown {
  const { messages } = language;
  const unit = answer?.inputs.solveFor === 'income' ? messages.takeHomePerYear : messages.perHour;
  return html`<p class="glance" aria-hidden="true"><strong>${answer ? money(mainFigure(answer), language, 'exact') : '…'}</strong> <span>${answer ? unit : ''}</span></p>`;
}
