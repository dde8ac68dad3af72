import { html, nothing, type TemplateResult } from 'lit';
import { usTaxInput } from '../calculation.js';
import type { Answer } from '../calculator.controller.js';
import { type CalculatorLanguage, money } from '../format.js';
import type { TaxYear } from '../tax/tax-year.js';

/** "Not tax advice", and one click away how the tax comes about, line by line with its source. */
export function aboutView(
  answer: Answer | undefined,
  tax: TaxYear | undefined,
  language: CalculatorLanguage,
): TemplateResult {
  const { messages } = language;
  return html`<div class="about" part="about">
    <p class="hint">${tax ? messages.notAdviceYear(tax.year) : messages.notAdvice}</p>
    <details>
      <summary>${messages.about}</summary>
      <p class="hint">${tax ? messages.aboutText : messages.aboutFlat} ${messages.aboutPrivate}</p>
      ${tax && answer ? workTable(answer, tax, language) : nothing}
    </details>
  </div>`;
}

function workTable({ inputs, quote }: Answer, tax: TaxYear, language: CalculatorLanguage): TemplateResult {
  const { messages } = language;
  // A loss bears no tax, and has no work to show.
  const { lines } = tax.estimate({ ...usTaxInput(inputs), businessProfit: Math.max(0, quote.profit) });
  return html`<table class="work">
    <thead>
      <tr><th scope="col">${messages.workLine}</th><th scope="col">${messages.workAmount}</th><th scope="col">${messages.workSource}</th></tr>
    </thead>
    <tbody>${lines.map(
      ({ label, amount, citation }) =>
        html`<tr><th scope="row">${label}</th><td>${money(amount, language, 'exact')}</td><td>${citation}</td></tr>`,
    )}</tbody>
  </table>`;
}
