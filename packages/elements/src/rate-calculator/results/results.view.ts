import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type CalculatorLanguage, decimal, money, moneyParts } from '../format.js';
import type { Draw } from '../parts.js';

export interface ResultsState {
  readonly answer: Answer;
  /** What is asked now can't be answered: these numbers are older. */
  readonly outdated: boolean;
  /** Whose tax it is, where it is a year's. */
  readonly year: number | undefined;
  readonly language: CalculatorLanguage;
}

/** The one number, and what follows from it. */
export function resultsView({ answer, outdated, year, language }: ResultsState, draw: Draw): TemplateResult {
  const { messages } = language;
  return html`<div class="answer" ?data-outdated=${outdated}>
      ${draw('headline', () => headline(answer, language))}
      ${outdated && messages.lastGood ? html`<p class="note">${messages.lastGood}</p>` : nothing}
      ${draw('figures', () => figures(answer, language))}
      <p class="hint">${year === undefined ? messages.notAdvice : messages.notAdviceYear(year)}</p>
    </div>`;
}

/** The answer to what was asked: a rate, or an income. */
export function mainFigure({ inputs, quote }: Answer): number {
  return inputs.solveFor === 'rate' ? quote.hourlyRate : quote.net;
}

function headline(answer: Answer, language: CalculatorLanguage): TemplateResult {
  const { messages } = language;
  const rate = answer.inputs.solveFor === 'rate';
  return html`<p class="headline" part="headline">
    <strong class="main">${moneyParts(mainFigure(answer), language).map(({ type, value }) =>
      type === 'fraction' || type === 'decimal' ? html`<span class="cents">${value}</span>` : value,
    )}</strong>
    <span>${rate ? messages.perHour : messages.takeHomePerYear}</span>
  </p>`;
}

function figures({ inputs, quote }: Answer, language: CalculatorLanguage): TemplateResult {
  const { messages } = language;
  const hours = decimal(quote.retainerHoursPerWeek, language);
  const other =
    inputs.solveFor === 'rate'
      ? figure(messages.takeHome, money(quote.net, language), messages.takeHomeHint(money(quote.net / 12, language)))
      : figure(messages.rate, money(quote.hourlyRate, language, 'exact'));
  return html`<dl class="figures">
    ${figure(messages.retainer(hours), money(quote.monthlyRetainer, language), retainerHint({ inputs, quote }, hours, language))}
    ${figure(messages.dayRate, money(quote.dayRate, language), messages.dayRateHint)}
    ${figure(messages.revenue, money(quote.grossRevenue, language), messages.revenueHint(decimal(quote.billableHours, language), quote.billableHours))}
    ${other}
  </dl>`;
}

/** Which weeks a retainer pays for is where retainers go wrong, so it says. */
function retainerHint({ inputs, quote }: Answer, hours: string, language: CalculatorLanguage): string {
  const { messages } = language;
  const weekCount = quote.timeOffPaid ? 52 : 52 - inputs.weeksOff;
  const weeks = decimal(weekCount, language);
  const clients = (inputs.hoursPerWeek * inputs.billableShare) / quote.retainerHoursPerWeek;
  const formula = messages.retainerHint(
    money(quote.hourlyRate, language, 'exact'),
    hours,
    weeks,
    quote.timeOffPaid,
    weekCount,
  );
  return `${formula} ${messages.retainerClients(decimal(clients, language))}`;
}

function figure(name: string, value: string, hint?: string): TemplateResult {
  return html`<div><dt class="hint">${name}</dt><dd>${value}${hint ? html`<span class="hint">${hint}</span>` : nothing}</dd></div>`;
}
