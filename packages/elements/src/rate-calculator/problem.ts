import type { CalculatorInputs, NumberField } from './inputs/inputs.js';

/** Where a question can't be answered: the field, and why. */
export interface Problem {
  readonly field: NumberField;
  /** A code of RatesError, or `unreadable`. */
  readonly code: string;
}

/** The field that an impossible input stands in, or undefined for an error that isn't one. */
export function problemOf(error: unknown, inputs: CalculatorInputs): Problem | undefined {
  // By name: two copies of the package on one page have two classes.
  if (!(error instanceof Error && error.name === 'RatesError')) return undefined;
  const { code, field } = error as Error & { code: string; field: string };
  if (field === 'salary') return { code, field: inputs.salaryRule === 'share' ? 'salaryShare' : 'salaryAmount' };
  return { code, field: field as NumberField };
}
