import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../calculator.controller.js';
import { type MoreLanguage, money } from '../format.js';
import type { PlanActions, PlanState } from './plan.controller.js';
import { mostRetainers, type Plan } from './plan.js';
import { takeHomeText } from './plan-text.js';
import { retainerView } from './retainer.view.js';
import { weekView } from './week.view.js';

/** Several retainers to type, the week that they fill, and what they come to. */
export function planView(
  { rows, plan, outdated, announced }: PlanState,
  answer: Answer,
  language: MoreLanguage,
  headingLevel: number,
  actions: PlanActions,
): TemplateResult {
  const { messages } = language;
  let index = 0;
  const count = rows.filter(Boolean).length;
  return html`<div class="plan" part="plan">
    <div class="title" role="heading" aria-level=${headingLevel}>${messages.plan}</div>
    <div class="planning"><div><div class="retainers">
      ${rows.map((row) => (row ? retainerView(row, { index: index++, removable: count > 1 }, answer, language, actions) : nothing))}
    </div>
    <p class="hint">${messages.planFeeHint}</p>
    ${count >= mostRetainers ? nothing : html`<div class="buttons"><button class="button" id="plan-add" type="button" @click=${() => actions.add()}>${messages.planAdd}</button></div>`}</div>
    <div>${outdated ? html`<p class="note">${messages.lastGood}</p>` : nothing} ${weekView(plan, language)}
    ${figures(plan, answer, language)}</div></div>
    <p class="visually-hidden" aria-live="polite">${announced}</p>
  </div>`;
}

function figures(plan: Plan, { inputs }: Answer, language: MoreLanguage): TemplateResult {
  const { messages } = language;
  const { takeHome, averageHourly } = plan;
  const hint =
    inputs.solveFor === 'rate' && typeof takeHome === 'number'
      ? html`<span class="hint">${againstTarget(takeHome - inputs.targetNet, inputs.targetNet, language)}</span>`
      : nothing;
  return html`<dl class="figures">
    ${figure(messages.planTakeHome, takeHomeText(plan, language), hint)}
    ${figure(messages.planMonth, money(plan.monthly, language))} ${figure(messages.planYear, money(plan.yearly, language))}
    ${figure(messages.planAverage, averageHourly === undefined ? '–' : money(averageHourly, language, 'exact'))}
  </dl>`;
}

function againstTarget(more: number, target: number, language: MoreLanguage): string {
  const { planEven, planMore, planShort } = language.messages;
  const wanted = money(target, language);
  if (Math.abs(more) < 0.5) return planEven(wanted);
  return (more > 0 ? planMore : planShort)(money(Math.abs(more), language), wanted);
}

function figure(name: string, value: string, hint: unknown = nothing): TemplateResult {
  return html`<div><dt class="hint">${name}</dt><dd>${value}${hint}</dd></div>`;
}
