import type { Structure, UsTaxInput } from '@fractional-embed/rates/us';
import type { CalculatorInputs } from '../inputs/inputs.js';

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
