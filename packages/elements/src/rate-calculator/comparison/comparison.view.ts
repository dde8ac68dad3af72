import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';
import type { CalculatorInputs } from '../inputs/inputs.js';
import { list } from '../list.js';
import { percent } from '../percent.js';
import { problemOf } from '../problem.js';
import type { UsYear } from '../tax/tax.js';
import { chartView } from './chart.view.js';
import { type Comparison, compare, ruleOfThumb } from './comparison.js';

interface Told {
  readonly comparison: Comparison;
  readonly profit: number;
  readonly language: MoreLanguage;
}

/** LLC against S Corp: in a sentence, as a chart, and as a table. Loaded once the answer stands. */
export function comparisonView(
  { inputs, quote }: Answer,
  us: UsYear,
  language: MoreLanguage,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const profit = Math.max(0, quote.profit);
  const comparison = tryToCompare(inputs, profit, us);
  if (!comparison) return nothing;
  const { messages } = language;
  const told = { comparison, profit, language };
  return html`<div class="comparison" part="comparison">
    <div class="title" role="heading" aria-level=${headingLevel}>${messages.comparison}</div>
    <p>${yours(told)}</p>
    <p>${messages.comparisonRule} <strong>${found(told)}</strong></p>
    ${chartView(comparison, profit, language)}
    <details><summary>${messages.comparisonTable}</summary>${table(told)}</details>
    <p class="hint">${messages.comparisonAbout(salaryText(inputs, told), money(inputs.adminCost, language))}</p>
  </div>`;
}

/** Nothing to compare where no profit carries the salary, or a hidden field holds something impossible. */
function tryToCompare(inputs: CalculatorInputs, profit: number, us: UsYear): Comparison | undefined {
  try {
    return compare(inputs, profit, us);
  } catch (error) {
    if (problemOf(error, inputs)) return undefined;
    throw error;
  }
}

function yours({ comparison, profit, language }: Told): string {
  const { messages } = language;
  const difference = comparison.differenceAt(profit);
  if (difference === undefined) return messages.comparisonTooLittle(money(profit, language));
  return messages.comparisonYours(money(profit, language), money(Math.abs(difference), language), difference > 0);
}

function found({ comparison, language }: Told): string {
  const { messages } = language;
  const { breakEvens, from, to, points } = comparison;
  if (breakEvens.length > 0) {
    const each = breakEvens.map(({ profit, becomes }) =>
      (becomes === 'better' ? messages.comparisonBetter : messages.comparisonWorse)(money(profit, language)),
    );
    return messages.comparisonFound(list(each, language));
  }
  const better = (points.at(-1)?.difference ?? 0) > 0;
  return better ? messages.comparisonAlways(money(from, language)) : messages.comparisonNever(money(to, language));
}

function salaryText({ salaryRule, salaryShare, salaryAmount }: CalculatorInputs, { language }: Told): string {
  return salaryRule === 'share'
    ? language.messages.comparisonShareOfProfit(percent(salaryShare, language))
    : money(salaryAmount, language);
}

function table(told: Told): TemplateResult {
  const { comparison, language } = told;
  const { messages } = language;
  return html`<table>
    <thead>
      <tr><th scope="col">${messages.comparisonProfit}</th><th scope="col">${messages.comparisonDifference}</th><th scope="col">${messages.comparisonNote}</th></tr>
    </thead>
    <tbody>${rows(told).map(
      ({ profit, note }) => html`<tr>
        <th scope="row">${money(profit, language)}</th>
        <td>${signed(comparison.differenceAt(profit) ?? 0, language)}</td><td>${note}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}

/** Round profits, and among them everything that the chart marks. */
function rows({ comparison, profit, language: { messages } }: Told): { profit: number; note: string }[] {
  const { to, breakEvens } = comparison;
  const marked = [
    { profit: ruleOfThumb, note: messages.comparisonRuleMark },
    { profit, note: messages.comparisonYouMark },
    ...breakEvens.map((one) => ({ profit: one.profit, note: messages.comparisonBecomes[one.becomes] })),
  ];
  const round = [1, 2, 3, 4, 5, 6, 7, 8].map((eighths) => ({ profit: (to * eighths) / 8, note: '' }));
  return [...round, ...marked]
    .filter((row) => comparison.differenceAt(row.profit) !== undefined)
    .sort((a, b) => a.profit - b.profit);
}

function signed(amount: number, language: MoreLanguage): string {
  const whole = Math.round(amount);
  return whole > 0 ? `+${money(whole, language)}` : money(whole === 0 ? 0 : whole, language);
}
