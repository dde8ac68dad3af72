import { flatTax, incomeFromRate, priceRate, type Quote, type TaxSystem } from '@fractional-embed/rates/pricing';
import type { Structure, UsTaxInput } from '@fractional-embed/rates/us';
import type { CalculatorInputs, NumberField } from './inputs/inputs.js';
import type { TaxYear } from './tax/tax-year.js';

/** Where a question can't be answered: the field, and why. */
export interface Problem {
  readonly field: NumberField;
  /** A code of RatesError, or `unreadable`. */
  readonly code: string;
}

/** @throws RatesError if the inputs can't be */
export function calculate(inputs: CalculatorInputs, tax: TaxYear | undefined): Quote {
  const system = tax ? tax.system(usTaxInput(inputs)) : flatSystem(inputs);
  const practice = tax ? inputs : { ...inputs, stateTaxShare: 0 };
  return inputs.solveFor === 'rate' ? priceRate(system, practice) : incomeFromRate(system, practice);
}

function flatSystem({ taxShare, healthInsurance, retirement }: CalculatorInputs): TaxSystem {
  return flatTax({ taxShare, healthInsurance, retirement });
}

/** What the federal tax depends on, but for the profit. */
export function usTaxInput(inputs: CalculatorInputs): UsTaxInput {
  const { filingStatus, healthInsurance, retirement, specifiedService } = inputs;
  return { filingStatus, healthInsurance, retirement, specifiedService, structure: structureOf(inputs) };
}

function structureOf(inputs: CalculatorInputs): Structure {
  if (inputs.structure === 'sole-proprietor') return { kind: 'sole-proprietor' };
  return { kind: 's-corp', salary: salaryOf(inputs), adminCost: inputs.adminCost };
}

export function salaryOf({ salaryRule, salaryShare, salaryAmount }: CalculatorInputs): number | { share: number } {
  return salaryRule === 'share' ? { share: salaryShare } : salaryAmount;
}

/** The field that an impossible input stands in, or undefined for an error that isn't one. */
export function problemOf(error: unknown, inputs: CalculatorInputs): Problem | undefined {
  // By name: two copies of the package on one page have two classes.
  if (!(error instanceof Error && error.name === 'RatesError')) return undefined;
  const { code, field } = error as Error & { code: string; field: string };
  if (field === 'salary') return { code, field: inputs.salaryRule === 'share' ? 'salaryShare' : 'salaryAmount' };
  return { code, field: field as NumberField };
}
