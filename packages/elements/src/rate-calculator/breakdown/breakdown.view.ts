import type { Part, Quote } from '@fractional-embed/rates/pricing';
import { html, svg, type TemplateResult } from 'lit';
import { type MoreLanguage, money } from '../format.js';
import { percent } from '../percent.js';

/** Where each dollar goes: as a bar, and as the table that says the same in words. Take-home comes first. */
export function breakdownView(quote: Quote, language: MoreLanguage, headingLevel: number): TemplateResult {
  const { messages } = language;
  const parts = inOrder(quote.breakdown).filter(({ id, amount }) => amount !== 0 || id === 'takeHome');
  const paid = total(parts.filter(({ amount }) => amount > 0));
  const title = language.currency === 'USD' ? messages.breakdown : messages.breakdownNone;
  return html`<div class="breakdown" part="breakdown">
    <div class="title" id="breakdown" role="heading" aria-level=${headingLevel}>${title}</div>
    <svg class="bar" aria-hidden="true" focusable="false" width="100%" height="28">${segments(parts, paid)}</svg>
    <table aria-labelledby="breakdown">
      <thead class="visually-hidden">
        <tr><th scope="col">${messages.breakdownPart}</th><th scope="col">${messages.breakdownAmount}</th><th scope="col">${messages.breakdownShare}</th></tr>
      </thead>
      <tbody>
        ${parts.map((part) => row(part, paid, language))}
      </tbody>
      <tfoot>
        <tr><th scope="row">${messages.breakdownTotal}</th><td>${money(total(parts), language, 'exact')}</td><td></td></tr>
      </tfoot>
    </table>
  </div>`;
}

function row(part: Part, paid: number, language: MoreLanguage): TemplateResult {
  const share = paid > 0 ? part.amount / paid : 0;
  return html`<tr>
    <th scope="row"><svg class="swatch" aria-hidden="true" width="12" height="12"><rect class="part ${part.id}" width="12" height="12" rx="3" /></svg>${language.messages.parts[part.id] ?? part.label}</th>
    <td>${money(part.amount, language, 'exact')}</td>
    <td>${percent(share, language)}</td>
  </tr>`;
}

/** Side by side with a gap between; what can't be seen any more is left to the table. */
function segments(parts: readonly Part[], paid: number): TemplateResult[] {
  let start = 0;
  const rects: TemplateResult[] = [];
  for (const { id, amount } of parts) {
    const width = paid > 0 ? Math.max(0, (amount / paid) * 100) : 0;
    if (width > 0.1)
      rects.push(svg`<rect class="part ${id}" x="${start.toFixed(3)}%" width="${width.toFixed(3)}%" height="28" />`);
    start += width;
  }
  return rects;
}

const last: readonly string[] = ['expenses', 'adminCost', 'healthInsurance', 'retirement'];

function inOrder(breakdown: readonly Part[]): Part[] {
  const place = ({ id }: Part): number => (id === 'takeHome' ? 0 : last.includes(id) ? 2 : 1);
  return [...breakdown].sort((a, b) => place(a) - place(b));
}

/** Cents add up exactly; their sum as dollars would not. */
function total(parts: readonly Part[]): number {
  let cents = 0;
  for (const { amount } of parts) cents += Math.round(amount * 100);
  return cents / 100;
}
