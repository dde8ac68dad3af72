import type { Part, Quote } from '@fractional-embed/rates/pricing';
import { decimal, type MoreLanguage, money } from '../format.js';
import { type Field, matters, type Scenario } from '../scenarios/scenario.js';
import { fieldLabel } from '../scenarios/scenario-fields.js';
import type { Shareable } from './shareable.js';

/** The answer as plain text, to paste into a mail. */
export function summaryText({ answer: { quote }, outdated, scenarios, language, taxYear, plan }: Shareable): string {
  const { messages } = language;
  const hours = decimal(quote.retainerHoursPerWeek, language);
  const rows = [
    ...(outdated ? [messages.lastGood, ''] : []),
    `${messages.rate}: ${money(quote.hourlyRate, language, 'exact')}`,
    `${messages.retainer(hours)}: ${money(quote.monthlyRetainer, language, 'exact')}`,
    `${messages.revenue}: ${money(quote.grossRevenue, language, 'exact')}`,
    '',
    ...quote.breakdown.map(
      ({ id, label, amount }) => `${messages.parts[id] ?? label}: ${money(amount, language, 'exact')}`,
    ),
    ...comparedText(scenarios, language),
    ...(plan?.lines(language) ?? []),
    '',
    taxYear === undefined ? messages.notAdvice : messages.notAdviceYear(taxYear),
  ];
  return rows.join('\n');
}

function comparedText([, ...kept]: readonly Scenario[], language: MoreLanguage): string[] {
  const { messages } = language;
  const lines = kept.map(({ name, quote }) =>
    quote
      ? `${name}: ${messages.rate} ${money(quote.hourlyRate, language, 'exact')}, ${messages.takeHome} ${money(quote.net, language)}`
      : `${name}: ${messages.scenarioImpossible}`,
  );
  return lines.length > 0 ? ['', ...lines] : [];
}

/** The inputs and the answer as CSV (RFC 4180), a column for each scenario, numbers as they are for a spreadsheet to read. */
export function csvText({ scenarios, language, taxYear, plan }: Shareable): string {
  const { messages } = language;
  const taxed = taxYear !== undefined;
  const fields = fieldsOf(scenarios).filter((field) => scenarios.some(({ inputs }) => matters(field, inputs, taxed)));
  const figure = (pick: (quote: Quote) => number): Value[] =>
    scenarios.map(({ quote }) => (quote ? cents(pick(quote)) : ''));
  const rows: (readonly [string, readonly Value[]])[] = [
    ['', scenarios.map(({ name }) => name)],
    ...fields.map(
      (field) => [fieldLabel(field, messages), scenarios.map((one) => answerTo(field, one, taxed))] as const,
    ),
    [messages.rate, figure((quote) => quote.hourlyRate)],
    [messages.scenarioRetainer, figure((quote) => quote.monthlyRetainer)],
    [messages.revenue, figure((quote) => quote.grossRevenue)],
    ...partsOf(scenarios).map(
      ({ id, label }) => [messages.parts[id] ?? label, figure((quote) => amountOf(id, quote))] as const,
    ),
    ...(plan?.cells(language) ?? []),
  ];
  // Without a mark, spreadsheets take a file for one in their own alphabet.
  return `\ufeff${rows.map(([name, values]) => `${[name, ...values].map(cell).join(',')}\r\n`).join('')}`;
}

type Value = string | number | boolean;

function fieldsOf([first]: readonly Scenario[]): Field[] {
  return Object.keys(first?.inputs ?? {}) as Field[];
}

/** As it is, for a spreadsheet; nothing where the question was not put. */
function answerTo(field: Field, { inputs }: Scenario, taxed: boolean): Value {
  return matters(field, inputs, taxed) ? inputs[field] : '';
}

/** Every part that any scenario has, once. */
function partsOf(scenarios: readonly Scenario[]): Part[] {
  const parts = new Map<string, Part>();
  for (const { quote } of scenarios) for (const part of quote?.breakdown ?? []) parts.set(part.id, part);
  return [...parts.values()];
}

function amountOf(id: string, { breakdown }: Quote): number {
  return breakdown.find((part) => part.id === id)?.amount ?? 0;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** A text that a spreadsheet would take for a formula is made one that it doesn't. */
function cell(value: Value): string {
  const text = typeof value === 'string' ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the visitor a file, without a server. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
