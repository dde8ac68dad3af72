import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';
import type { UsYear } from '../tax/tax.js';

/** How the tax comes about, line by line with its source, one click away. */
export function aboutView(answer: Answer, us: UsYear | undefined, language: MoreLanguage): TemplateResult {
  const { messages } = language;
  return html`<details class="about" part="about">
    <summary>${messages.about}</summary>
    <p class="hint">${us ? messages.aboutText : messages.aboutFlat} ${messages.aboutPrivate}</p>
    ${us ? workTable(answer, us, language) : nothing}
  </details>`;
}

function workTable({ inputs, quote }: Answer, us: UsYear, language: MoreLanguage): TemplateResult {
  const { messages } = language;
  // A loss bears no tax, and has no work to show.
  const { lines } = us.estimate({ ...us.household(inputs), businessProfit: Math.max(0, quote.profit) });
  return html`<table class="work">
    <thead>
      <tr><th scope="col">${messages.workLine}</th><th scope="col">${messages.workAmount}</th><th scope="col">${messages.workSource}</th></tr>
    </thead>
    <tbody>${lines.map(
      ({ id, label, amount, citation }) =>
        html`<tr><th scope="row">${messages.steps[id] ?? label}</th><td>${money(amount, language, 'exact')}</td><td><bdi lang="en">${citation}</bdi></td></tr>`,
    )}</tbody>
  </table>`;
}
