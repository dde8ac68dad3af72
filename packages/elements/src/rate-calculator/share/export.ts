import type { Answer } from '../calculator.controller.js';
import { decimal, type MoreLanguage, money } from '../format.js';
import type { Shareable } from './shareable.js';

/** The answer as plain text, to paste into a mail. */
export function summaryText({ answer: { quote }, language, taxYear }: Shareable): string {
  const { messages } = language;
  const hours = decimal(quote.retainerHoursPerWeek, language);
  const rows = [
    `${messages.rate}: ${money(quote.hourlyRate, language, 'exact')}`,
    `${messages.retainer(hours)}: ${money(quote.monthlyRetainer, language, 'exact')}`,
    `${messages.revenue}: ${money(quote.grossRevenue, language, 'exact')}`,
    '',
    ...quote.breakdown.map(
      ({ id, label, amount }) => `${messages.parts[id] ?? label}: ${money(amount, language, 'exact')}`,
    ),
    '',
    taxYear === undefined ? messages.notAdvice : messages.notAdviceYear(taxYear),
  ];
  return rows.join('\n');
}

/** The inputs and the answer as CSV (RFC 4180), numbers as they are for a spreadsheet to read. */
export function csvText({ inputs, quote }: Answer, language: MoreLanguage): string {
  const { messages } = language;
  const parts = quote.breakdown.map(({ id, label, amount }) => [messages.parts[id] ?? label, amount] as const);
  const rows = [
    ...Object.entries(inputs),
    [messages.rate, cents(quote.hourlyRate)] as const,
    [messages.retainer(String(quote.retainerHoursPerWeek)), cents(quote.monthlyRetainer)] as const,
    [messages.revenue, cents(quote.grossRevenue)] as const,
    ...parts,
  ];
  return rows.map(([name, value]) => `${cell(name)},${cell(String(value))}\r\n`).join('');
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function cell(text: string): string {
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
