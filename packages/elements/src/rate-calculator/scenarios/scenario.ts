import type { Quote } from '@fractional-embed/rates/pricing';
import type { CalculatorInputs } from '../inputs/inputs.js';
import { isAsked } from '../inputs/is-asked.js';
import { numberFields } from '../inputs/number-fields.js';

/** One set of numbers and what comes of it. */
export interface Scenario {
  readonly name: string;
  readonly inputs: CalculatorInputs;
  /** Undefined where this year's tax can't be calculated with them. */
  readonly quote: Quote | undefined;
}

export type Field = keyof CalculatorInputs;

/** What tells the scenarios apart: the questions that were answered differently, in the order they are asked. */
export function differingFields(scenarios: readonly Scenario[], taxed: boolean): Field[] {
  const [first] = scenarios;
  if (!first) return [];
  return (Object.keys(first.inputs) as Field[]).filter(
    (field) =>
      scenarios.some(({ inputs }) => matters(field, inputs, taxed)) &&
      scenarios.some((scenario) => seen(field, scenario, taxed) !== seen(field, first, taxed)),
  );
}

/** Whether a question was put to a scenario at all, given its other answers. */
export function matters(field: Field, inputs: CalculatorInputs, taxed: boolean): boolean {
  if (Object.hasOwn(numberFields, field)) return isAsked(field as keyof typeof numberFields, inputs, taxed);
  if (field === 'salaryRule') return taxed && inputs.structure === 's-corp';
  return taxed || !['filingStatus', 'specifiedService', 'structure'].includes(field);
}

function seen(field: Field, { inputs }: Scenario, taxed: boolean): unknown {
  return matters(field, inputs, taxed) ? inputs[field] : undefined;
}

const kept: readonly string[] = ['takeHome', 'expenses', 'adminCost', 'healthInsurance', 'retirement'];

/** All taxes of a year together. */
export function taxesOf({ breakdown }: Quote): number {
  let taxes = 0;
  for (const { id, amount } of breakdown) if (!kept.includes(id)) taxes += amount;
  return taxes;
}
