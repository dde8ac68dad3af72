import type { Quote } from '@fractional-embed/rates/pricing';
import type { LitElement } from 'lit';
import type { Answer } from '../calculator.controller.js';
import type { MoreLanguage } from '../format.js';
import { type CalculatorInputs, defaultInputs } from '../inputs/inputs.js';
import { readInputs, validInputs } from '../inputs/read-inputs.js';
import { problemOf } from '../problem.js';
import type { Tax } from '../tax/tax.js';
import type { Scenario } from './scenario.js';

/** Kept besides the one in the fields: four side by side are as many as can be compared. */
export const mostKept = 3;

interface ScenariosHost extends LitElement {
  readonly urlPrefix: string;
  readonly inputs: Partial<CalculatorInputs> | undefined;
}

/** What became of the last act, for the view to say. */
export interface ScenarioAct {
  readonly what: 'kept' | 'removed';
  readonly index: number;
}

/** The scenarios that a visitor kept. Knows no HTML. */
export class ScenariosController {
  kept: readonly CalculatorInputs[] = [];
  act: ScenarioAct | undefined;
  readonly #host: ScenariosHost;
  readonly #fill: (inputs: CalculatorInputs) => void;
  readonly #quotes = new WeakMap<CalculatorInputs, { tax: Tax; quote: Quote | undefined }>();

  /** @param fill Puts inputs into the fields. */
  constructor(host: ScenariosHost, fill: (inputs: CalculatorInputs) => void) {
    this.#host = host;
    this.#fill = fill;
  }

  keep(inputs: CalculatorInputs): void {
    if (this.kept.length >= mostKept) return;
    this.#set([...this.kept, inputs], { what: 'kept', index: this.kept.length });
  }

  remove(index: number): void {
    const rest = this.kept.filter((_, at) => at !== index);
    this.#set(rest, { what: 'removed', index });
  }

  /** Puts a scenario into the fields, and what is there in its place: nothing is lost. */
  use(index: number, now: CalculatorInputs): void {
    const chosen = this.kept[index];
    if (!chosen) return;
    this.#set(
      this.kept.map((one, at) => (at === index ? now : one)),
      undefined,
    );
    this.#fill(chosen);
  }

  /** Takes the scenarios that a link carries; a link without any leaves them alone. */
  readLink(fragment: string): void {
    const { urlPrefix, inputs } = this.#host;
    const count = Number(new URLSearchParams(fragment).get(`${urlPrefix}.kept`));
    if (!(count >= 1)) return;
    const now = { ...defaultInputs, ...validInputs(inputs ?? {}), ...readInputs(fragment, urlPrefix) };
    const numbers = [2, 3, 4].slice(0, count);
    this.#set(
      numbers.map((number) => ({ ...now, ...readInputs(fragment, `${urlPrefix}.${number}`) })),
      undefined,
    );
  }

  /** The one in the fields first, then those kept. */
  all({ inputs, quote }: Answer, tax: Tax, { messages }: MoreLanguage): Scenario[] {
    const now = { name: messages.scenarioNow, inputs, quote };
    const kept = this.kept.map((one, index) => ({
      name: messages.scenarioName(index),
      inputs: one,
      quote: this.#quoteOf(one, tax),
    }));
    return [now, ...kept];
  }

  /** Calculated once, not at every step of a slider. */
  #quoteOf(inputs: CalculatorInputs, tax: Tax): Quote | undefined {
    const known = this.#quotes.get(inputs);
    if (known?.tax === tax) return known.quote;
    const quote = tryToCalculate(inputs, tax);
    this.#quotes.set(inputs, { tax, quote });
    return quote;
  }

  #set(kept: readonly CalculatorInputs[], act: ScenarioAct | undefined): void {
    this.kept = kept;
    this.act = act;
    this.#host.requestUpdate();
  }
}

function tryToCalculate(inputs: CalculatorInputs, tax: Tax): Quote | undefined {
  try {
    return tax.calculate(inputs);
  } catch (error) {
    if (problemOf(error, inputs)) return undefined;
    throw error;
  }
}
