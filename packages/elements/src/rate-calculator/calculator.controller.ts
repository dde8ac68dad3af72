import type { Quote } from '@fractional-embed/rates/pricing';
import type { LitElement } from 'lit';
import { calculate, type Problem, problemOf } from './calculation.js';
import { type CalculatorInputs, defaultInputs, type NumberField } from './inputs/inputs.js';
import { numberFields, toText, toValue } from './inputs/number-fields.js';
import type { TaxYear } from './tax/tax-year.js';

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
    if (unreadable || text.trim() === '') this.#unreadable.add(field);
    else this.#unreadable.delete(field);
    if (!unreadable) {
      this.texts = { ...this.texts, [field]: text };
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
  calculate(tax: TaxYear | undefined): void {
    const { inputs } = this;
    const unreadable = [...this.#unreadable].filter((field) => isAsked(field, inputs, tax !== undefined));
    this.problems = unreadable.map((field) => ({ field, code: 'unreadable' }));
    if (this.problems.length > 0) return;
    try {
      // A field that isn't asked now may hold anything.
      this.answer = { inputs, quote: calculate(this.#readable(), tax) };
    } catch (error) {
      const problem = problemOf(error, inputs);
      if (!problem) throw error;
      this.problems = [problem];
    }
  }

  #readable(): CalculatorInputs {
    const defaults = Object.fromEntries([...this.#unreadable].map((field) => [field, defaultInputs[field]]));
    return { ...this.inputs, ...defaults };
  }
}

/** Whether a number matters to the answer, given the choices. */
export function isAsked(field: NumberField, inputs: CalculatorInputs, taxed: boolean): boolean {
  switch (field) {
    case 'targetNet':
      return inputs.solveFor === 'rate';
    case 'hourlyRate':
      return inputs.solveFor === 'income';
    case 'taxShare':
      return !taxed;
    case 'stateTaxShare':
      return taxed;
    case 'salaryShare':
    case 'salaryAmount':
      return taxed && inputs.structure === 's-corp' && (field === 'salaryShare') === (inputs.salaryRule === 'share');
    case 'adminCost':
      return taxed && inputs.structure === 's-corp';
    default:
      return true;
  }
}

function textsOf(inputs: CalculatorInputs): Texts {
  const fields = Object.keys(numberFields) as NumberField[];
  return Object.fromEntries(fields.map((field) => [field, toText(field, inputs[field])])) as Texts;
}
