import type { Quote } from '@fractional-embed/rates/pricing';
import type { LitElement } from 'lit';
import { type CalculatorInputs, defaultInputs, type NumberField } from './inputs/inputs.js';
import { isAsked } from './inputs/is-asked.js';
import { numberFields, toText, toValue } from './inputs/number-fields.js';
import { type Problem, problemOf } from './problem.js';
import type { Tax } from './tax/tax.js';

/** The last inputs that could be answered, and the answer. */
export interface Answer {
  readonly inputs: CalculatorInputs;
  readonly quote: Quote;
}

type Texts = Record<NumberField, string>;

/** What is asked, as typed, and the last good answer to it. Knows no HTML. */
export class CalculatorController {
  /** What each number's field shows. */
  texts: Texts = textsOf(defaultInputs);
  /** The same as numbers; of a text that is none, the number before. */
  inputs: CalculatorInputs = { ...defaultInputs };
  problems: readonly Problem[] = [];
  answer: Answer | undefined;
  readonly #host: LitElement;
  readonly #unreadable = new Set<NumberField>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes values from the page or a link. */
  fill(inputs: Partial<CalculatorInputs>): void {
    // Many a fragment says nothing, and what is half typed stays.
    if (Object.keys(inputs).length === 0) return;
    this.inputs = { ...this.inputs, ...inputs };
    this.texts = textsOf(this.inputs);
    this.#unreadable.clear();
    this.#host.requestUpdate();
  }

  /**
   * A number was typed or slid.
   *
   * @param unreadable What is in the field is no number ("12e"): its text is left alone, or it would go while being typed.
   */
  setNumber(field: NumberField, text: string, unreadable = false): void {
    if (!unreadable) this.texts = { ...this.texts, [field]: text };
    if (unreadable || text.trim() === '') this.#unreadable.add(field);
    else {
      this.#unreadable.delete(field);
      this.inputs = { ...this.inputs, [field]: toValue(field, text) };
    }
    this.#host.requestUpdate();
  }

  /** Another of the choices, or a tick. */
  choose<Field extends keyof CalculatorInputs>(field: Field, value: CalculatorInputs[Field]): void {
    this.inputs = { ...this.inputs, [field]: value };
    this.#host.requestUpdate();
  }

  /** Answers what is asked now, or keeps the last good answer and says which field is in the way. */
  calculate(tax: Tax): void {
    const { inputs } = this;
    const unreadable = [...this.#unreadable].filter((field) => isAsked(field, inputs, tax.us !== undefined));
    this.problems = unreadable.map((field) => ({ field, code: 'unreadable' }));
    if (this.problems.length > 0) return;
    try {
      this.answer = { inputs, quote: tax.calculate(inputs) };
    } catch (error) {
      const problem = problemOf(error, inputs);
      if (!problem) throw error;
      this.problems = [problem];
    }
  }
}

function textsOf(inputs: CalculatorInputs): Texts {
  const fields = Object.keys(numberFields) as NumberField[];
  return Object.fromEntries(fields.map((field) => [field, toText(field, inputs[field])])) as Texts;
}
