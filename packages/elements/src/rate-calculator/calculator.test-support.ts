import { fixture, html, waitUntil } from '@open-wc/testing';
import './fractional-rate-calculator.js';
import { all, one, shown, type } from '../testing/dom.test-support.js';
import type { FractionalRateCalculator } from './fractional-rate-calculator.js';

type Settings = Partial<Pick<FractionalRateCalculator, 'tax' | 'taxYear' | 'currency' | 'inputs' | 'messages'>>;

/** A calculator that shows its first answer, and what comes after it. */
export async function calculator(settings: Settings = {}): Promise<FractionalRateCalculator> {
  const element = await fixture<FractionalRateCalculator>(html`<fractional-rate-calculator
    .tax=${settings.tax ?? 'us'}
    .taxYear=${settings.taxYear ?? 2026}
    .currency=${settings.currency ?? 'USD'}
    .inputs=${settings.inputs}
    .messages=${settings.messages}
  ></fractional-rate-calculator>`);
  await shown(element, '.about');
  return element;
}

export function labelled<T extends HTMLElement = HTMLInputElement>(
  element: FractionalRateCalculator,
  label: string,
): T {
  const found = all<HTMLLabelElement>(element, 'label').find((one) => one.textContent.trim() === label)?.control;
  if (!found) throw new Error(`No field “${label}”`);
  return found as T;
}

export function slider(element: FractionalRateCalculator, label: string): HTMLInputElement {
  return one<HTMLInputElement>(element, `input[type=range][aria-label="${label}, slider"]`);
}

/** Types into the field of this label. */
export async function enter(element: FractionalRateCalculator, label: string, value: number | string): Promise<void> {
  type(labelled(element, label), String(value));
  await element.updateComplete;
}

/** Ticks, or chooses among alternatives. */
export async function tick(element: FractionalRateCalculator, label: string): Promise<void> {
  labelled(element, label).click();
  await element.updateComplete;
}

/** A figure under its name. */
export function figure(element: FractionalRateCalculator, name: string): string {
  const term = all(element, '.figures dt').find((one) => one.textContent.startsWith(name));
  return (term?.nextElementSibling?.firstChild?.nextSibling ?? term?.nextElementSibling)?.textContent?.trim() ?? '';
}

/** The one number. */
export const headline = (element: FractionalRateCalculator): string => one(element, '.main').textContent.trim();

/** The breakdown as its table says it: amounts by name. */
export function breakdown(element: FractionalRateCalculator): Record<string, string> {
  const rows = all(element, '.breakdown tr:has(td)').map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
  return Object.fromEntries(rows.map(([name, amount]) => [name ?? '', amount ?? '']));
}

export async function until(condition: () => boolean, what: string): Promise<void> {
  await waitUntil(condition, what, { timeout: 5000 });
}
