import { html, nothing, svg, type TemplateResult } from 'lit';
import { decimal, type MoreLanguage } from '../format.js';
import type { Plan } from './plan.js';
import { hardly, weekText } from './plan-text.js';

/** The hours of a week as a bar with a line where those end that clients can pay; and the sentence that says the same. */
export function weekView({ retainers, week }: Plan, language: MoreLanguage): TemplateResult {
  const { messages } = language;
  const { billable, free, unpaid, over, taken, worked } = week;
  const percent = (hours: number): string => `${((hours / worked) * 100).toFixed(3)}%`;
  const part = (from: number, hours: number, name: string, tint = '1'): TemplateResult =>
    svg`<rect class="part ${name}" x=${percent(from)} width=${percent(hours)} height="28" fill-opacity=${tint} />`;
  let start = 0;
  const taking = retainers.map(({ hoursPerWeek }, index) => {
    start += hoursPerWeek;
    return part(start - hoursPerWeek, hoursPerWeek, 'retained', tintOf(index));
  });
  const line = (height: number): TemplateResult =>
    svg`<line x1=${percent(billable)} x2=${percent(billable)} y1="0" y2=${height} />`;
  return html`<p class="week-text">${weekText(week, language)}</p>
    <div class="week" aria-hidden="true">
      <svg class="mark" focusable="false" width="100%" height="22">
        ${line(22)}
        <text x=${percent(billable)} y="12" dx=${billable > worked / 2 ? -6 : 6} text-anchor=${billable > worked / 2 ? 'end' : 'start'}>${messages.planMark(decimal(billable, language))}</text>
      </svg>
      <svg class="hours" focusable="false" width="100%" height="28">
        ${taking}${part(taken + free, unpaid, 'unpaid')}
        ${outline('free', percent(taken), percent(free))} ${outline('over', percent(billable), percent(over))}
        ${line(28)}
      </svg>
    </div>
    <p class="key hint">
      ${key('outline free', free, messages.planFreeKey, language)}
      ${key('outline over', over, messages.planOverKey, language)}
      ${key('part', unpaid, messages.planUnpaidKey, language)}
    </p>`;
}

function key(name: string, hours: number, text: (hours: string) => string, language: MoreLanguage): unknown {
  if (hours < hardly) return nothing;
  return html`<span><svg class="swatch" aria-hidden="true" width="12" height="12"><rect class=${name} width="12" height="12" rx="3" /></svg>${text(decimal(hours, language))}</span>`;
}

/** Each client lighter than the one before. */
export function tintOf(index: number): string {
  return (0.78 ** index).toFixed(2);
}

/** A frame inside its place: what of a stroke lies outside is cut off by the picture within the picture. */
function outline(name: string, x: string, width: string): TemplateResult {
  return svg`<svg x=${x} width=${width} height="28"><rect class="outline ${name}" width="100%" height="28" /><rect class="gap" width="100%" height="28" /></svg>`;
}
