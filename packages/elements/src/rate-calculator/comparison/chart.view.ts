import { nothing, svg, type TemplateResult } from 'lit';
import { numberFormat } from '../../format/intl.js';
import type { MoreLanguage } from '../format.js';
import { type Comparison, ruleOfThumb } from './comparison.js';

const height = 236;
const plot = { top: 40, bottom: 208 };

/** The difference over profit. Its table says the same, so that it is hidden from those who can't see it. */
export function chartView(comparison: Comparison, ownProfit: number, language: MoreLanguage): TemplateResult {
  const { messages } = language;
  const { to, points } = comparison;
  const least = Math.min(0, ...points.map(({ difference }) => difference));
  const most = Math.max(0, ...points.map(({ difference }) => difference));
  const low = least * 1.15;
  const high = Math.max(1, most * 1.15);
  const x = (profit: number): string => `${((profit / to) * 100).toFixed(2)}%`;
  const y = (value: number): number => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const path = points
    .map(
      ({ profit, difference }, i) =>
        `${i === 0 ? 'M' : 'L'}${((profit / to) * 100).toFixed(3)} ${y(difference).toFixed(2)}`,
    )
    .join('');
  return svg`<svg class="chart" part="chart" aria-hidden="true" focusable="false" width="100%" height=${height}>
    <line class="zero" x1="0" x2="100%" y1=${y(0)} y2=${y(0)} />
    <text class="axis" x="0" y="12">${messages.comparisonAxisBetter(compactMoney(most, language))}</text>
    ${y(0) < plot.bottom - 24 ? svg`<text class="axis" x="0" y=${plot.bottom - 4}>${messages.comparisonAxisWorse(compactMoney(-least, language))}</text>` : nothing}
    ${mark('rule', x(ruleOfThumb), messages.comparisonRuleMark)}
    ${mark('you', x(ownProfit), messages.comparisonYouMark)}
    <svg width="100%" height=${height} viewBox="0 0 100 ${height}" preserveAspectRatio="none"><path class="curve" d=${path} vector-effect="non-scaling-stroke" /></svg>
    ${comparison.breakEvens.map(({ profit }) => svg`<circle class="break-even" cx=${x(profit)} cy=${y(0)} r="5" />`)}
    ${ticks(to).map((profit, index) => svg`<text class="axis ${index % 2 ? 'between' : ''}" x=${x(profit)} y=${height - 6} text-anchor=${anchor(profit, to)}>${compactMoney(profit, language)}</text>`)}
  </svg>`;
}

/** A line down the chart with its name at the top, the rule's and the visitor's on two levels so that both can be read. */
function mark(name: 'rule' | 'you', x: string, label: string): TemplateResult {
  const top = name === 'rule' ? plot.top - 6 : plot.top + 12;
  const end = Number.parseFloat(x) > 75;
  return svg`<line class="mark ${name}" x1=${x} x2=${x} y1=${name === 'rule' ? plot.top - 18 : plot.top} y2=${plot.bottom} />
    <text class="axis" x=${x} y=${top} dx=${end ? -6 : 6} text-anchor=${end ? 'end' : 'start'}>${label}</text>`;
}

function ticks(to: number): number[] {
  return [0, 1, 2, 3, 4].map((quarter) => (to * quarter) / 4);
}

function anchor(profit: number, to: number): string {
  if (profit === 0) return 'start';
  return profit === to ? 'end' : 'middle';
}

/** An amount for an axis: $150K. */
function compactMoney(amount: number, { locale, currency }: MoreLanguage): string {
  const options = { style: 'currency', currency, notation: 'compact' } as const;
  return numberFormat(locale, {
    ...options,
    maximumFractionDigits: 1,
    maximumSignificantDigits: 3,
    roundingPriority: 'lessPrecision',
  }).format(amount);
}
