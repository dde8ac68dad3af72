import type { CalculatorInputs, NumberField } from './inputs.js';

/** Whether a number matters to the answer, given the choices: only then does it have a field. */
export function isAsked(field: NumberField, inputs: CalculatorInputs, taxed: boolean): boolean {
  const { solveFor, structure, salaryRule } = inputs;
  const sCorp = taxed && structure === 's-corp';
  const asked: Partial<Record<NumberField, boolean>> = {
    targetNet: solveFor === 'rate',
    hourlyRate: solveFor === 'income',
    taxShare: !taxed,
    stateTaxShare: taxed,
    salaryShare: sCorp && salaryRule === 'share',
    salaryAmount: sCorp && salaryRule === 'amount',
    adminCost: sCorp,
  };
  return asked[field] ?? true;
}
